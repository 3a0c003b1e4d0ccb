//! What the event says.

use serde_json::Value;

/// When in a request's life a function was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    ViewerRequest,
    OriginRequest,
    OriginResponse,
    ViewerResponse,
}

impl When {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "viewer-request" => Self::ViewerRequest,
            "origin-request" => Self::OriginRequest,
            "origin-response" => Self::OriginResponse,
            "viewer-response" => Self::ViewerResponse,
            _ => return None,
        })
    }

    pub(super) fn is_at_viewer(self) -> bool {
        matches!(self, Self::ViewerRequest | Self::ViewerResponse)
    }

    pub(super) fn is_of_response(self) -> bool {
        matches!(self, Self::OriginResponse | Self::ViewerResponse)
    }

    /// How many bytes a generated response has at most, with its headers: 40 KB and 1 MB, in the smaller of the two
    /// readings of these units.
    pub(super) fn largest(self) -> usize {
        if self.is_at_viewer() {
            40_000
        } else {
            1_000_000
        }
    }
}

/// The first record's `cf`, and when it happens.
pub(super) fn read(event: &Value) -> Option<(When, &Value)> {
    let records = event.get("Records")?.as_array()?;
    let cf = match records.as_slice() {
        [record] => record.get("cf")?,
        _ => return None,
    };
    let when = When::named(cf.pointer("/config/eventType")?.as_str()?)?;
    cf.get("request")?.as_object()?;
    if when.is_of_response() {
        cf.get("response")?.as_object()?;
    }
    Some((when, cf))
}
