//! The request or the response of an event.

use crate::event::{Cf, Event, EventType, Record, Request, Response};

use super::Refusal;

/// The request of an event that has one record, of one of the allowed types.
pub(super) fn request(event: Event, allowed: &[EventType]) -> Result<Request, Refusal> {
    let cf = only(event)?;
    let event_type = cf.config.event_type;
    if allowed.contains(&event_type) {
        Ok(cf.request)
    } else {
        Err(Refusal::EventType(event_type))
    }
}

/// The response of an event that has one record, of one of the allowed types.
pub(super) fn response(event: Event, allowed: &[EventType]) -> Result<Response, Refusal> {
    let cf = only(event)?;
    let event_type = cf.config.event_type;
    match cf.response {
        Some(response) if allowed.contains(&event_type) => Ok(response),
        _ => Err(Refusal::NoResponse(event_type)),
    }
}

fn only(event: Event) -> Result<Cf, Refusal> {
    let count = event.records.len();
    let [record]: [Record; 1] = event
        .records
        .try_into()
        .map_err(|_| Refusal::Records(count))?;
    Ok(record.cf)
}

/// The request of a viewer, before CloudFront looks into its cache: at any other event, what is cached would not be
/// protected.
///
/// # Errors
///
/// There is not exactly one record, or it is of another event.
pub fn viewer_request(event: Event) -> Result<Request, Refusal> {
    request(event, &[EventType::ViewerRequest])
}
