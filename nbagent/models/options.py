"""Tells options that say how a model is reached from settings of the model itself.

In: the options that a user gives with `provider:model`. Out: those that go into the request. Rule: an option
that is not listed as a connection's is a setting, under the provider's own name for it; one that is not known
and close to a known one is warned about, and sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from nbagent.suggestions import closest, warn

__all__ = ["CONNECTION", "REACH", "SETTINGS", "settings_of", "unknown_settings", "warn_of_slips"]

CONNECTION = ("headers", "timeouts", "retry", "price", "verify", "http_client")
"""Options that are fields of `HttpModel`; all others are settings of the model and go into the request."""
REACH = ("base_url", "api_key", *CONNECTION)
"""Options that say how a model is reached and paid."""

_NAMES = (
    "temperature top_p top_k min_p typical_p max_tokens max_output_tokens max_completion_tokens "
    "max_tool_calls min_tokens seed random_seed stop stop_sequences presence_penalty frequency_penalty "
    "repetition_penalty repeat_penalty repeat_last_n mirostat dynatemp_range dynatemp_exponent "
    "xtc_probability logprobs top_logprobs response_logprobs logit_bias n candidate_count user "
    "safety_identifier prompt_cache_key response_format response_mime_type response_schema "
    "response_json_schema response_modalities text verbosity format reasoning reasoning_effort "
    "reasoning_format thinking thinking_config thinking_budget think enable_thinking chat_template_kwargs "
    "include_reasoning tool_choice parallel_tool_calls service_tier store metadata modalities audio "
    "prediction web_search_options truncation truncate shift include background previous_response_id "
    "stream_options keep_alive options num_ctx num_predict num_gpu num_thread safety_settings "
    "cached_content tool_config labels speech_config media_resolution container context_management "
    "mcp_servers betas models provider providers route transforms plugins usage guided_json guided_regex "
    "guided_choice guided_grammar structured_outputs json_schema grammar cache_prompt id_slot samplers "
    "priority ignore_eos skip_special_tokens best_of use_beam_search length_penalty safe_prompt "
    "prompt_mode citation_options documents search_parameters search_settings extra_body quirks delay"
)
SETTINGS = frozenset(_NAMES.split())
"""Settings that providers and servers are known to take, in snake case. Any other is sent too."""


def settings_of(options: Mapping[str, object]) -> dict[str, object]:
    """Return the options that go into the request, without those that say how to reach or pay the model."""
    return {name: value for name, value in options.items() if name not in REACH}


def unknown_settings(names: Iterable[str]) -> list[str]:
    """Return the names that are no known option. A setting may be in snake or camel case."""
    known = SETTINGS.union(REACH)
    return [name for name in names if re.sub("([A-Z])", r"_\1", name).lower() not in known]


def warn_of_slips(names: Iterable[str]) -> None:
    """Warn about options that are probably misspelt: they go to the server as they are."""
    for name in unknown_settings(names):
        if meant := closest(name, SETTINGS.union(REACH)):
            warn(f"{name}= is sent to the server, but nbagent does not know it. Did you mean {meant}=?")
