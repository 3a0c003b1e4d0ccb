//! The request of an event.

use crate::event::{Event, EventType, Record, Request};

use super::Refusal;

/// The request of an event that has one record, of one of the allowed types.
pub(super) fn request(event: Event, allowed: &[EventType]) -> Result<Request, Refusal> {
    let count = event.records.len();
    let [record]: [Record; 1] = event
        .records
        .try_into()
        .map_err(|_| Refusal::Records(count))?;
    let event_type = record.cf.config.event_type;
    if allowed.contains(&event_type) {
        Ok(record.cf.request)
    } else {
        Err(Refusal::EventType(event_type))
    }
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
