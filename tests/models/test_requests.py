"""What is sent: each provider's body for the same conversation, and OpenAI's JSON in both directions."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from format_support import FORMATS
from hypothesis import given
from hypothesis import strategies as st

from nbagent.errors import UsageError
from nbagent.messages import (
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from nbagent.models.base import ModelRequest, ToolSpec
from nbagent.models.formats.base import Target
from nbagent.models.formats.openai_chat import OpenAIChat
from nbagent.models.formats.openai_messages import from_openai, to_openai
from nbagent.models.formats.quirks import Quirks, quirks_for
from nbagent.models.formats.request_parts import IdRule

TARGET = Target(provider="p", model="m")
PIXEL = b"\x89PNG"
PIXEL64 = base64.b64encode(PIXEL).decode()
PNG = ImagePart(media_type="image/png", data=PIXEL)
LINK = ImagePart(media_type="image/png", url="https://example.org/a.png")


def user(*parts: Part) -> Message:
    return Message(message_id="u", role="user", parts=parts)


def assistant(*parts: Part, own: bool = True) -> Message:
    return Message(message_id="a", role="assistant", parts=parts, provider="p" if own else "q", model="m")


def result(call_id: str, text: str, outcome: Any = "ok", images: tuple[ImagePart, ...] = ()) -> Message:
    part = ToolResultPart(tool_call_id=call_id, name="f", outcome=outcome, text=text, images=images)
    return Message(message_id="t", role="tool", parts=(part,))


def body(protocol: str, *messages: Message, **fields: Any) -> dict[str, Any]:
    options = fields.pop("options", {})
    request = ModelRequest(request_id="r", message_id="x", messages=messages, **fields)
    return FORMATS[protocol].body(request, TARGET, options)


TALK = (
    user(TextPart(text="What is this?"), PNG, LINK),
    assistant(
        ReasoningPart(text="Hm", opaque={"signature": "s1"}),
        TextPart(text="I look."),
        ToolCallPart(tool_call_id="c1", name="f", arguments='{"x": 1}'),
        ToolCallPart(tool_call_id="c2", name="f", arguments="{}"),
    ),
    result("c1", "one", images=(PNG,)),
    result("c2", "boom", "error"),
    assistant(TextPart(text="Done.")),
)

EXPECTED: dict[str, list[dict[str, Any]]] = {
    "openai_chat": [
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is this?"},
                {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PIXEL64}"}},
                {"type": "image_url", "image_url": {"url": LINK.url}},
            ],
        },
        {
            "role": "assistant",
            "content": "I look.",
            "tool_calls": [
                {"id": "c1", "type": "function", "function": {"name": "f", "arguments": '{"x": 1}'}},
                {"id": "c2", "type": "function", "function": {"name": "f", "arguments": "{}"}},
            ],
            "signature": "s1",
        },
        {"role": "tool", "tool_call_id": "c1", "content": "one"},
        {"role": "tool", "tool_call_id": "c2", "content": "error: boom"},
        {
            "role": "user",
            "content": [{"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PIXEL64}"}}],
        },
        {"role": "assistant", "content": "Done."},
    ],
    "openai_responses": [
        {
            "role": "user",
            "content": [
                {"type": "input_text", "text": "What is this?"},
                {"type": "input_image", "image_url": f"data:image/png;base64,{PIXEL64}"},
                {"type": "input_image", "image_url": LINK.url},
            ],
        },
        {"signature": "s1"},
        {"role": "assistant", "content": "I look."},
        {"type": "function_call", "call_id": "c1", "name": "f", "arguments": '{"x": 1}'},
        {"type": "function_call", "call_id": "c2", "name": "f", "arguments": "{}"},
        {
            "type": "function_call_output",
            "call_id": "c1",
            "output": [
                {"type": "input_text", "text": "one"},
                {"type": "input_image", "image_url": f"data:image/png;base64,{PIXEL64}"},
            ],
        },
        {"type": "function_call_output", "call_id": "c2", "output": "error: boom"},
        {"role": "assistant", "content": "Done."},
    ],
    "anthropic": [
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is this?"},
                {
                    "type": "image",
                    "source": {"type": "base64", "media_type": "image/png", "data": PIXEL64},
                },
                {"type": "image", "source": {"type": "url", "url": LINK.url}},
            ],
        },
        {
            "role": "assistant",
            "content": [
                {"type": "thinking", "thinking": "Hm", "signature": "s1"},
                {"type": "text", "text": "I look."},
                {"type": "tool_use", "id": "c1", "name": "f", "input": {"x": 1}},
                {"type": "tool_use", "id": "c2", "name": "f", "input": {}},
            ],
        },
        {
            "role": "user",
            "content": [
                {
                    "type": "tool_result",
                    "tool_use_id": "c1",
                    "content": [
                        {"type": "text", "text": "one"},
                        {
                            "type": "image",
                            "source": {"type": "base64", "media_type": "image/png", "data": PIXEL64},
                        },
                    ],
                },
                {
                    "type": "tool_result",
                    "tool_use_id": "c2",
                    "content": [{"type": "text", "text": "error: boom"}],
                    "is_error": True,
                },
            ],
        },
        {"role": "assistant", "content": [{"type": "text", "text": "Done."}]},
    ],
    "google": [
        {
            "role": "user",
            "parts": [
                {"text": "What is this?"},
                {"inlineData": {"mimeType": "image/png", "data": PIXEL64}},
                {"fileData": {"mimeType": "image/png", "fileUri": LINK.url}},
            ],
        },
        {
            "role": "model",
            "parts": [
                {"text": "I look."},
                {"functionCall": {"name": "f", "args": {"x": 1}}},
                {"functionCall": {"name": "f", "args": {}}},
            ],
        },
        {
            "role": "user",
            "parts": [
                {"functionResponse": {"name": "f", "response": {"result": "one"}}},
                {"inlineData": {"mimeType": "image/png", "data": PIXEL64}},
                {"functionResponse": {"name": "f", "response": {"error": "error: boom"}}},
            ],
        },
        {"role": "model", "parts": [{"text": "Done."}]},
    ],
    "ollama": [
        {"role": "user", "content": "What is this?", "images": [PIXEL64]},
        {
            "role": "assistant",
            "content": "I look.",
            "thinking": "Hm",
            "tool_calls": [
                {"id": "c1", "function": {"name": "f", "arguments": {"x": 1}}},
                {"id": "c2", "function": {"name": "f", "arguments": {}}},
            ],
        },
        {"role": "tool", "tool_name": "f", "tool_call_id": "c1", "content": "one"},
        {"role": "user", "content": "", "images": [PIXEL64]},
        {"role": "tool", "tool_name": "f", "tool_call_id": "c2", "content": "error: boom"},
        {"role": "assistant", "content": "Done."},
    ],
}
KEYS = {"openai_responses": "input", "google": "contents"}


@pytest.mark.parametrize("protocol", EXPECTED)
def test_conversation(protocol: str) -> None:
    """Text, images, calls, results and the provider's own signatures are as the protocol wants them."""
    talk = TALK
    if protocol == "ollama":  # which takes no addresses
        talk = (user(TextPart(text="What is this?"), PNG), *TALK[1:])
    assert body(protocol, *talk)[KEYS.get(protocol, "messages")] == EXPECTED[protocol]


def test_ollama_takes_bytes_only() -> None:
    """An image address is a clear mistake for Ollama."""
    with pytest.raises(UsageError, match="bytes"):
        body("ollama", user(LINK))


ADD = ToolSpec(name="add", description="Adds.", parameters={"type": "object", "properties": {}})
TOOLS = {
    "openai_chat": [
        {
            "type": "function",
            "function": {"name": "add", "description": "Adds.", "parameters": ADD.parameters},
        }
    ],
    "openai_responses": [
        {
            "type": "function",
            "name": "add",
            "description": "Adds.",
            "parameters": ADD.parameters,
            "strict": False,
        }
    ],
    "anthropic": [{"name": "add", "description": "Adds.", "input_schema": ADD.parameters}],
    "google": [
        {
            "functionDeclarations": [
                {"name": "add", "description": "Adds.", "parametersJsonSchema": ADD.parameters}
            ]
        }
    ],
}
TOOLS["ollama"] = TOOLS["openai_chat"]


@pytest.mark.parametrize("protocol", TOOLS)
def test_tools_and_instructions(protocol: str) -> None:
    """Tools are described, and instructions have the place the protocol gives them."""
    sent = body(protocol, user(TextPart(text="x")), tools=(ADD,), instructions="Be brief.")
    assert sent["tools"] == TOOLS[protocol]
    places = {
        "openai_responses": sent.get("instructions"),
        "anthropic": sent.get("system"),
        "google": sent.get("systemInstruction"),
    }
    first = sent.get("messages", [None])[0]
    expected = {"google": {"parts": [{"text": "Be brief."}]}}.get(protocol, "Be brief.")
    assert places.get(protocol) == expected or first == {"role": "system", "content": "Be brief."}
    assert "tools" not in body(protocol, user(TextPart(text="x")))


@pytest.mark.parametrize(
    ("protocol", "choice", "expected"),
    [
        ("openai_chat", "required", {"tool_choice": "required"}),
        ("openai_chat", "none", {"tool_choice": "none"}),
        ("openai_responses", "required", {"tool_choice": "required"}),
        ("anthropic", "required", {"tool_choice": {"type": "any"}}),
        ("anthropic", "none", {"tool_choice": {"type": "none"}}),
        ("google", "required", {"toolConfig": {"functionCallingConfig": {"mode": "ANY"}}}),
        ("google", "auto", {"toolConfig": {"functionCallingConfig": {"mode": "AUTO"}}}),
        ("ollama", "none", {"stream": True}),
    ],
)
def test_tool_choice(protocol: str, choice: Any, expected: dict[str, Any]) -> None:
    """The choice is said in the protocol's own words."""
    sent = body(protocol, user(TextPart(text="x")), tools=(ADD,), tool_choice=choice)
    assert expected.items() <= sent.items()
    if protocol == "ollama":
        assert "tools" not in sent


@pytest.mark.parametrize(
    ("protocol", "options", "expected"),
    [
        ("openai_chat", {"max_tokens": 5, "seed": 1}, {"max_tokens": 5, "seed": 1}),
        ("openai_responses", {"max_tokens": 5}, {"max_output_tokens": 5}),
        ("anthropic", {"temperature": 0}, {"temperature": 0, "max_tokens": 16384}),
        ("anthropic", {"max_tokens": 5}, {"max_tokens": 5}),
        (
            "google",
            {"max_tokens": 5, "top_p": 0.5, "safetySettings": []},
            {"generationConfig": {"maxOutputTokens": 5, "topP": 0.5}, "safetySettings": []},
        ),
        (
            "ollama",
            {"max_tokens": 5, "think": True, "options": {"seed": 1}},
            {"options": {"seed": 1, "num_predict": 5}, "think": True},
        ),
    ],
)
def test_options(protocol: str, options: dict[str, Any], expected: dict[str, Any]) -> None:
    """Settings stand where the protocol has them; `max_tokens` works everywhere."""
    assert expected.items() <= body(protocol, user(TextPart(text="x")), options=options).items()


@pytest.mark.parametrize("protocol", FORMATS)
def test_no_sampling_settings_of_our_own(protocol: str) -> None:
    """What the user did not set is not sent: newer models refuse `temperature`."""
    sent = json.dumps(body(protocol, user(TextPart(text="x"))))
    assert not [name for name in ("temperature", "top_p", "topP", "top_k") if name in sent]


# --- opaque values ------------------------------------------------------------------------------

SIGNED: dict[str, tuple[Part, str]] = {
    "openai_chat": (ReasoningPart(text="R", opaque={"reasoning_details": [1]}), '"reasoning_details": [1]'),
    "openai_responses": (ReasoningPart(text="R", opaque={"type": "reasoning", "id": "rs"}), '"id": "rs"'),
    "anthropic": (ReasoningPart(text="R", opaque={"type": "redacted_thinking", "data": "d"}), '"data": "d"'),
    "google": (TextPart(text="T", opaque={"thoughtSignature": "sig"}), '"thoughtSignature": "sig"'),
}


@pytest.mark.parametrize("protocol", SIGNED)
@pytest.mark.parametrize("own", [True, False])
def test_opaque_goes_back_to_its_maker_only(protocol: str, *, own: bool) -> None:
    """Row 37: signatures go back verbatim to the same provider and model, and to nobody else."""
    part, expected = SIGNED[protocol]
    talk = user(TextPart(text="x")), assistant(part, TextPart(text="y"), own=own), user(TextPart(text="z"))
    assert (expected in json.dumps(body(protocol, *talk))) == own


@pytest.mark.parametrize("own", [True, False])
def test_gemini_call_ids(*, own: bool) -> None:
    """An id Gemini gave goes back on the call and on its result; ids of ours stay here."""
    call = ToolCallPart(
        tool_call_id="61nz", name="f", arguments="{}", opaque={"id": "61nz", "thoughtSignature": "s"}
    )
    contents = body("google", user(TextPart(text="x")), assistant(call, own=own), result("61nz", "ok"))[
        "contents"
    ]
    assert contents[1]["parts"][0].get("thoughtSignature") == ("s" if own else None)
    assert contents[1]["parts"][0]["functionCall"].get("id") == ("61nz" if own else None)
    assert contents[2]["parts"][0]["functionResponse"].get("id") == ("61nz" if own else None)


def test_responses_leave_out_reasoning_that_nothing_follows() -> None:
    """A stopped answer may end with reasoning, which the API refuses on its own."""
    sent = body(
        "openai_responses", user(TextPart(text="x")), assistant(ReasoningPart(text="R", opaque={"id": 1}))
    )
    assert len(sent["input"]) == 1


def test_reasoning_goes_back_where_the_server_wants_it() -> None:
    """DeepSeek refuses a conversation with tools without its reasoning, and needs none elsewhere."""
    provider_format = OpenAIChat(quirks=quirks_for("https://api.deepseek.com"))
    call = ToolCallPart(tool_call_id="c", name="f", arguments="{}")
    talk = (assistant(ReasoningPart(text="R"), call), assistant(ReasoningPart(text="S"), TextPart(text="x")))
    request = ModelRequest(request_id="r", message_id="x", messages=talk)
    first, second = provider_format.body(request, TARGET, {})["messages"]
    assert first["reasoning_content"] == "R"
    assert second["reasoning_content"] == "S"
    plain = ModelRequest(request_id="r", message_id="x", messages=talk[1:])
    assert "reasoning_content" not in provider_format.body(plain, TARGET, {})["messages"][0]


# --- what a model once wrote must not break a request ---------------------------------------------

ODD_CALLS = [
    ("", {}),
    ('{"a": 1}', {"a": 1}),
    ('{"a":', {"invalid_arguments": '{"a":'}),
    ("[1]", {"invalid_arguments": "[1]"}),
    ("\ud83d", {"invalid_arguments": "\ufffd"}),
]


@pytest.mark.parametrize(("arguments", "expected"), ODD_CALLS)
@pytest.mark.parametrize("protocol", FORMATS)
def test_broken_arguments(protocol: str, arguments: str, expected: dict[str, Any]) -> None:
    """Broken JSON of an earlier turn is wrapped, so that every server can read the history."""
    call = ToolCallPart(tool_call_id="c1", name="f", arguments=arguments)
    sent = body(protocol, user(TextPart(text="x")), assistant(call), result("c1", "no"))
    json.dumps(sent, ensure_ascii=False).encode()
    found: list[Any] = []

    def visit(value: Any) -> None:
        if isinstance(value, dict):
            found.extend(value[key] for key in ("arguments", "input", "args") if key in value)
            for inner in value.values():
                visit(inner)
        elif isinstance(value, list):
            for inner in value:
                visit(inner)

    visit(sent)
    values = [json.loads(value) if isinstance(value, str) else value for value in found]
    assert expected in values


@pytest.mark.parametrize("protocol", FORMATS)
def test_lone_surrogates_are_never_sent(protocol: str) -> None:
    """Row 12: text that cannot be encoded is repaired on the way out."""
    bad = "a\ud83db"
    talk = user(TextPart(text=bad)), assistant(ReasoningPart(text=bad), TextPart(text=bad)), result("c", bad)
    json.dumps(body(protocol, *talk, instructions=bad), ensure_ascii=False).encode()


@pytest.mark.parametrize("protocol", FORMATS)
def test_empty_answers_are_left_out(protocol: str) -> None:
    """An answer without content (stopped before the first word) is refused by most providers."""
    with_it = body(protocol, user(TextPart(text="x")), assistant(TextPart(text="")), user(TextPart(text="y")))
    assert '"assistant"' not in json.dumps(with_it)
    assert '"model": "model"' not in json.dumps(with_it)


def test_ids_of_another_provider() -> None:
    """An id a provider would refuse is replaced, the same on call and result; its own stay."""
    mistral = OpenAIChat(quirks=quirks_for("https://api.mistral.ai/v1"))
    call = ToolCallPart(tool_call_id="call_abc.1|x", name="f", arguments="{}")
    request = ModelRequest(
        request_id="r", message_id="x", messages=(assistant(call, own=False), result("call_abc.1|x", "ok"))
    )
    first, second = mistral.body(request, TARGET, {})["messages"]
    made = first["tool_calls"][0]["id"]
    assert len(made) == 9
    assert made.isalnum()
    assert second["tool_call_id"] == made
    assert IdRule(r"[a-z0-9]{9}", 9)("abcdefghi") == "abcdefghi"


# --- OpenAI's JSON both ways ----------------------------------------------------------------------

IDS = st.from_regex(r"[a-z0-9]{1,8}", fullmatch=True)
TEXTS = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=20)
CALL = st.builds(
    ToolCallPart,
    tool_call_id=IDS,
    name=st.sampled_from(["f", "g"]),
    arguments=st.dictionaries(IDS, st.integers()).map(json.dumps),
)


@st.composite
def talks(draw: st.DrawFn) -> list[Message]:
    messages: list[tuple[str, tuple[Part, ...]]] = []
    for _ in range(draw(st.integers(0, 3))):
        images = draw(
            st.lists(st.sampled_from([PNG, ImagePart(media_type="image/*", url="http://x/a")]), max_size=2)
        )
        messages.append(("user", (TextPart(text=draw(TEXTS)), *images)))
        calls = draw(st.lists(CALL, max_size=2, unique_by=lambda call: call.tool_call_id))
        messages.append(("assistant", (TextPart(text=draw(TEXTS)), *calls)))
        for call in calls:
            part = ToolResultPart(
                tool_call_id=call.tool_call_id, name=call.name, outcome="ok", text=draw(TEXTS)
            )
            messages.append(("tool", (part,)))
    out: list[Message] = []
    for number, (role, parts) in enumerate(messages, 1):
        parent = out[-1].message_id if out else None
        out.append(Message(message_id=f"message_{number}", role=role, parts=parts, parent_id=parent))  # type: ignore[arg-type]  # drawn from the roles
    return out


@given(talks(), st.none() | TEXTS)
def test_openai_json_both_ways(messages: list[Message], instructions: str | None) -> None:
    """What is written is read back the same, also as JSON text."""
    data = to_openai(messages, instructions=instructions)
    assert from_openai(json.loads(json.dumps(data))) == (instructions, messages)


BAD_URL = "data:image/png;base64,!"
OTHERS: list[tuple[list[dict[str, Any]], str | None, list[tuple[str, tuple[Part, ...]]]]] = [
    (
        [
            {"role": "developer", "content": "a"},
            {"role": "system", "content": [{"type": "text", "text": "b"}]},
        ],
        "a\n\nb",
        [],
    ),
    (
        [{"role": "assistant", "content": None, "reasoning_content": "R", "refusal": None}],
        None,
        [("assistant", (ReasoningPart(text="R"),))],
    ),
    (
        [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": BAD_URL}}]}],
        None,
        [("user", (ImagePart(media_type="image/*", url=BAD_URL),))],
    ),
    (
        [{"role": "assistant", "content": [{"type": "refusal", "refusal": "No"}]}],
        None,
        [("assistant", (TextPart(text="No"),))],
    ),
    (
        [{"role": "tool", "tool_call_id": "c", "content": "x"}],
        None,
        [("tool", (ToolResultPart(tool_call_id="c", name="", outcome="ok", text="x"),))],
    ),
    ([{}], None, [("user", ())]),
]


@pytest.mark.parametrize(("data", "instructions", "messages"), OTHERS)
def test_openai_json_of_others(data: Any, instructions: str | None, messages: list[Any]) -> None:
    """Lists that other tools wrote are read."""
    found_instructions, found = from_openai(data)
    assert found_instructions == instructions
    assert [(message.role, message.parts) for message in found] == messages


def test_quirks_by_address() -> None:
    """What is special about a server is data, found by its host; any other gets the defaults."""
    assert quirks_for("https://api.groq.com/openai/v1").key_variable == "GROQ_API_KEY"
    assert quirks_for("http://127.0.0.1:8080/v1") == Quirks()
    assert quirks_for("https://api.groq.com.evil.example/v1") == Quirks()
