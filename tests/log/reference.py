"""The frames once more, slowly: plain loops over the lines of a JSONL export, sharing nothing with nbagent.

`rows(lines)` returns, for each frame, its rows as dicts: times and durations in microseconds, None for NA.
"""

from __future__ import annotations

import base64
import json
from typing import Any

Row = dict[str, Any]
TOKENS = ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "reasoning_tokens")
STATUS = {"ok": "complete", "error": "failed", "stopped": "stopped", "interrupted": "interrupted"}


def rows(lines: list[str]) -> dict[str, list[Row]]:
    """Return the rows of every full frame."""
    sessions: dict[str, list[Row]] = {}
    for line in lines:
        value = json.loads(line)
        sessions.setdefault(value["session_id"], []).append(value)
    names = ("sessions", "runs", "requests", "messages", "tool_calls", "events", "deltas")
    out: dict[str, list[Row]] = {name: [] for name in names}
    for session_id in sorted(sessions):
        entries = sorted(sessions[session_id], key=lambda entry: entry["seq"])
        session = Session(session_id, entries)
        for name in names:
            out[name] += getattr(session, name)()
    return out


class Session:
    """What the entries of one session say, looked up anew for each question."""

    def __init__(self, session_id: str, entries: list[Row]) -> None:
        self.id = session_id
        self.entries = entries

    def all(self, *types: str, **fields: Any) -> list[tuple[Row, int, int]]:
        """Return (event, at, seq) of the events of these types with these fields."""
        return [
            (entry["event"], entry["at"], entry["seq"])
            for entry in self.entries
            if entry["event"]["type"] in types
            and all(entry["event"].get(name) == value for name, value in fields.items())
        ]

    def one(self, *types: str, **fields: Any) -> tuple[Row, int | None, int | None]:
        """Return the last such event, or nothing known of it."""
        found = self.all(*types, **fields)
        return found[-1] if found else ({}, None, None)

    @property
    def start(self) -> Row:
        return self.one("session_start")[0]

    def copied(self, seq: int) -> bool:
        return seq <= (self.start.get("forked_seq") or 0)

    # --- the frames ---

    def sessions(self) -> list[Row]:
        agent: Row = self.start.get("agent", {})
        title, metadata = None, None
        for update, _, _ in self.all("session_update"):
            title = update.get("title") or title
            metadata = update.get("metadata") or metadata
            agent = update.get("agent") or agent
        times = [
            e["at"]
            for e in self.entries
            if "_delta" not in e["event"]["type"] and e["event"]["type"] != "tool_output"
        ]
        requests = [row for row in self.requests() if not row["copied"]]
        return [
            {
                "session_id": self.id,
                "title": title,
                "notebook": self.start.get("notebook"),
                "agent": agent.get("name"),
                "provider": agent.get("provider"),
                "model": agent.get("model"),
                "forked_from": self.start.get("forked_from"),
                "created_at": min(times),
                "updated_at": max(times),
                "n_messages": len(self.all("user_message", "request_start")),
                "n_runs": len(self.all("run_start")),
                "n_requests": len(self.all("request_start")),
                "n_tool_calls": len(self.all("tool_call_start")),
                **{name: total([row[name] for row in requests]) for name in (*TOKENS, "cost_usd")},
                "metadata": text(metadata),
                "agent_json": text(agent),
                "versions": text(self.start.get("versions")),
            }
        ]

    def runs(self) -> list[Row]:
        out = []
        for number, (start, at, seq) in enumerate(self.all("run_start"), start=1):
            end, ended_at, _ = self.one("run_end", run_id=start["run_id"])
            requests = [row for row in self.requests() if row["run_id"] == start["run_id"]]
            out.append(
                {
                    "run_id": start["run_id"],
                    "session_id": self.id,
                    "run_number": number,
                    "parent_run_id": start.get("parent_run_id"),
                    "agent": start.get("agent"),
                    "message_id": start["message_id"],
                    "copied": self.copied(seq),
                    "status": end.get("outcome", "running"),
                    **error(end),
                    "started_at": at,
                    "completed_at": ended_at,
                    "duration": None if ended_at is None else ended_at - at,
                    "n_requests": len(requests),
                    "n_tool_calls": sum(row["n_tool_calls"] for row in requests),
                    **{name: total([row[name] for row in requests]) for name in (*TOKENS, "cost_usd")},
                }
            )
        return out

    def requests(self) -> list[Row]:
        out = []
        for start, at, seq in self.all("request_start"):
            end, ended_at, _ = self.one("request_end", request_id=start["request_id"])
            usage = end.get("usage") or {}
            ttft, duration, tokens = end.get("ttft"), end.get("duration"), usage.get("output_tokens")
            writing = None if ttft is None or duration is None or duration <= ttft else duration - ttft
            out.append(
                {
                    "request_id": start["request_id"],
                    "session_id": self.id,
                    "run_id": start["run_id"],
                    "message_id": start["message_id"],
                    "copied": self.copied(seq),
                    "step": start.get("step", 0),
                    "provider": start["provider"],
                    "model": start["model"],
                    "response_model": end.get("response_model"),
                    "response_id": end.get("response_id"),
                    "status": end.get("outcome", "running"),
                    "finish_reason": end.get("finish_reason"),
                    "finish_reason_raw": end.get("finish_reason_raw"),
                    **error(end),
                    "http_status": end.get("http_status"),
                    "retries": len(self.all("request_retry", request_id=start["request_id"])),
                    "started_at": at,
                    "completed_at": ended_at,
                    "duration": micros(duration),
                    "ttft": micros(ttft),
                    "tokens_per_second": None if writing is None or tokens is None else tokens / writing,
                    **{name: usage.get(name) for name in TOKENS},
                    "cost_usd": end.get("cost_usd"),
                    "cost_source": end.get("cost_source"),
                    "n_tool_calls": len(self.all("tool_call_start", message_id=start["message_id"])),
                    "usage_raw": text(usage.get("raw")),
                    "flags": text(end.get("flags")),
                }
            )
        return out

    def messages(self) -> list[Row]:
        shown = self.shown()
        out = [self.user_message(*found) for found in self.all("user_message")]
        out += [self.answer(*found) for found in self.all("request_start")]
        out += [self.result(*found) for found in self.all("tool_end")]
        for row in out:
            owner = row["parent_message_id"] if row["role"] == "tool" else row["message_id"]
            row |= {
                "session_id": self.id,
                "superseded": owner not in shown,
                "copied": self.copied(row["seq"]),
                "notebook": self.start.get("notebook"),
            }
        return sorted(out, key=lambda row: row["seq"])

    def shown(self) -> list[str]:
        head, parents = None, {}
        for event, _, _ in self.all("user_message", "request_start", "head_move"):
            head = event.get("message_id")
            if event["type"] != "head_move":
                parents[head] = event.get("parent_id")
        path = []
        while head is not None:
            path.append(head)
            head = parents[head]
        return path

    def user_message(self, event: Row, at: int, seq: int) -> Row:
        return {
            "message_id": event["message_id"],
            "seq": seq,
            "run_id": None,
            "request_id": None,
            "parent_message_id": event.get("parent_id"),
            "role": "user",
            "status": "complete",
            "text": "".join(part["text"] for part in event["parts"] if part["type"] == "text"),
            "reasoning": None,
            "sources": None,
            "n_parts": len(event["parts"]),
            "n_tool_calls": 0,
            "n_attachments": sum(part["type"] == "image" for part in event["parts"]),
            "tool_call_id": None,
            "tool_name": None,
            "provider": None,
            "model": None,
            "created_at": at,
            "completed_at": at,
            "parts": text(event["parts"]),
        }

    def answer(self, start: Row, at: int, seq: int) -> Row:
        end, ended_at, _ = self.one("request_end", request_id=start["request_id"])
        parts = self.parts(start["message_id"])
        reasoning = [part["text"] for part in parts if part["type"] == "reasoning"]
        return {
            "message_id": start["message_id"],
            "seq": seq,
            "run_id": start["run_id"],
            "request_id": start["request_id"],
            "parent_message_id": start["parent_id"],
            "role": "assistant",
            "status": STATUS[end["outcome"]] if end else "streaming",
            "text": "".join(part["text"] for part in parts if part["type"] == "text"),
            "reasoning": "".join(reasoning) if reasoning else None,
            "sources": None,
            "n_parts": len(parts),
            "n_tool_calls": sum(part["type"] == "tool_call" for part in parts),
            "n_attachments": 0,
            "tool_call_id": None,
            "tool_name": None,
            "provider": start["provider"],
            "model": start["model"],
            "created_at": at,
            "completed_at": ended_at,
            "parts": text(parts),
        }

    def parts(self, message_id: str) -> list[Row]:
        parts: dict[int, Row] = {}
        for event, _, _ in self.all(
            "text_delta", "reasoning_delta", "part_end", "tool_call_start", message_id=message_id
        ):
            if event["type"] == "tool_call_start":
                call = event["tool_call_id"]
                arguments = self.arguments(call)
                parts[event["index"]] = {
                    "type": "tool_call",
                    "tool_call_id": call,
                    "name": event["name"],
                    "arguments": arguments,
                }
            elif event["type"] == "part_end":
                parts[event["index"]]["opaque"] = event["opaque"]
            else:
                kind = event["type"].removesuffix("_delta")
                part = parts.setdefault(event["index"], {"type": kind, "text": ""})
                part["text"] += event["text"]
        return [parts[index] for index in sorted(parts)]

    def arguments(self, call: str) -> str:
        end, _, _ = self.one("tool_call_end", tool_call_id=call)
        deltas = self.all("tool_call_delta", tool_call_id=call)
        return end["arguments"] if end else "".join(event["arguments"] for event, _, _ in deltas)

    def result(self, end: Row, at: int, seq: int) -> Row:
        start, asked_at, _ = self.one("tool_call_start", tool_call_id=end["tool_call_id"])
        _, started_at, _ = self.one("tool_start", tool_call_id=end["tool_call_id"])
        request, _, _ = self.one("request_start", message_id=start["message_id"])
        part = {
            "type": "tool_result",
            "tool_call_id": end["tool_call_id"],
            "name": start["name"],
            "outcome": end["outcome"],
            "text": end.get("result") or "",
        }
        if end.get("images"):
            part["images"] = end["images"]
        return {
            "message_id": f"tool:{end['tool_call_id']}",
            "seq": seq,
            "run_id": request["run_id"],
            "request_id": request["request_id"],
            "parent_message_id": start["message_id"],
            "role": "tool",
            "status": "complete",
            "text": end.get("result") or "",
            "reasoning": None,
            "sources": None,
            "n_parts": 1,
            "n_tool_calls": 0,
            "n_attachments": len(end.get("images", [])),
            "tool_call_id": end["tool_call_id"],
            "tool_name": start["name"],
            "provider": None,
            "model": None,
            "created_at": started_at or asked_at,
            "completed_at": at,
            "parts": text([part]),
        }

    def tool_calls(self) -> list[Row]:
        out = []
        for start, asked_at, _ in self.all("tool_call_start"):
            call = start["tool_call_id"]
            request, _, request_seq = self.one("request_start", message_id=start["message_id"])
            _, written_at, _ = self.one("tool_call_end", tool_call_id=call)
            begin, started_at, _ = self.one("tool_start", tool_call_id=call)
            end, ended_at, _ = self.one("tool_end", tool_call_id=call)
            answer, answered_at, _ = self.one("approval_response", tool_call_id=call)
            _, question_at, _ = self.one("approval_request", tool_call_id=call)
            status = "writing" if written_at is None else "pending"
            status = "approval" if question_at and not answered_at else status
            status = "running" if started_at else status
            approval = "auto" if started_at else None
            approval = {True: "approved", False: "denied"}[answer["approved"]] if answer else approval
            printed = [event["text"] for event, _, _ in self.all("tool_output", tool_call_id=call)]
            out.append(
                {
                    "tool_call_id": call,
                    "session_id": self.id,
                    "run_id": request["run_id"],
                    "request_id": request["request_id"],
                    "message_id": start["message_id"],
                    "copied": self.copied(request_seq or 0),
                    "tool_name": start["name"],
                    "place": begin.get("where"),
                    "status": end.get("outcome", status),
                    "arguments": self.arguments(call),
                    "result": end.get("result"),
                    "result_type": end.get("result_type"),
                    "result_bytes": end.get("result_bytes"),
                    "truncated": end.get("truncated", False) if end else None,
                    **error(end),
                    "approval": approval,
                    "requested_at": asked_at,
                    "started_at": started_at,
                    "completed_at": ended_at,
                    "wait": None if started_at is None or written_at is None else started_at - written_at,
                    "duration": micros(end.get("duration")),
                    "output": "".join(printed) or None,
                }
            )
        return out

    def events(self) -> list[Row]:
        return [
            {**self.envelope(entry), **self.ids(entry["event"]), "payload": entry["event"]}
            for entry in self.entries
            if not is_delta(entry["event"])
        ]

    def deltas(self) -> list[Row]:
        out = []
        for entry in filter(lambda entry: is_delta(entry["event"]), self.entries):
            event = entry["event"]
            whole = event.get("arguments") if event["type"] == "tool_call_delta" else event["text"]
            for number, (at, piece) in enumerate(pieces := split(whole, entry["at"], event.get("timing"))):
                out.append(
                    {
                        **self.envelope(entry),
                        **self.ids(event),
                        "seq": entry["seq"] - len(pieces) + 1 + number,
                        "timestamp": at,
                        "part": event.get("index"),
                        "kind": event.get("kind"),
                        "text": piece,
                    }
                )
        return out

    def envelope(self, entry: Row) -> Row:
        return {
            "session_id": self.id,
            "seq": entry["seq"],
            "timestamp": entry["at"],
            "type": entry["event"]["type"],
        }

    def ids(self, event: Row) -> Row:
        call, message_id = event.get("tool_call_id"), event.get("message_id")
        if call and not message_id:
            message_id = self.one("tool_call_start", tool_call_id=call)[0].get("message_id")
        request: Row = {}
        if event.get("request_id"):
            request = self.one("request_start", request_id=event["request_id"])[0]
        elif message_id:
            request = self.one("request_start", message_id=message_id)[0]
        return {
            "run_id": event.get("run_id") or request.get("run_id"),
            "request_id": event.get("request_id") or request.get("request_id"),
            "message_id": message_id or request.get("message_id"),
            "tool_call_id": call,
        }


def is_delta(event: Row) -> bool:
    return event["type"] in ("text_delta", "reasoning_delta", "tool_call_delta", "tool_output")


def split(whole: str, at: int, timing: str | None) -> list[tuple[int, str]]:
    """Return (at, text) of the deltas in a merged one."""
    if timing is None:
        return [(at, whole)]
    numbers, value, shift = [], 0, 0
    for byte in base64.b64decode(timing):
        value += (byte % 128) << shift
        shift += 7
        if byte < 128:
            numbers.append(value)
            value = shift = 0
    gaps, lengths = [0, *numbers[1::2]], numbers[::2]
    time, position, out = at - sum(gaps), 0, []
    for gap, length in zip(gaps, lengths, strict=True):
        time += gap
        out.append((time, whole[position : position + length]))
        position += length
    return out


def error(event: Row) -> Row:
    info = event.get("error") or {}
    return {"error_type": info.get("type"), "error_message": info.get("message")}


def micros(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1_000_000)


def total(values: list[Any]) -> Any:
    return None if not values or None in values else sum(values)


def text(value: Any) -> Any:
    """JSON columns are compared as values, so that spacing and order of keys do not matter."""
    return value or None
