//! What can be added to a stack.

use crate::scope::Scope;

/// Everything that can be added to a stack: resources, patterns, and constructs of your own.
///
/// # Example
///
/// A construct of two resources that returns handles to both.
///
/// ```
/// use palisade::{App, Construct, Handle, Raw, Region, Scope};
/// use serde_json::json;
///
/// /// A queue, and a topic that feeds it.
/// struct Inbox;
///
/// #[derive(Clone, Copy)]
/// struct InboxParts {
///     queue: Handle<Raw>,
///     topic: Handle<Raw>,
/// }
///
/// impl Construct for Inbox {
///     type Output = InboxParts;
///
///     fn build(self, scope: &mut Scope<'_>) -> InboxParts {
///         let queue = scope.add("Queue", Raw::new("AWS::SQS::Queue", json!({})));
///         let arn = queue.attribute::<String>("Arn");
///         let subscription = json!([{ "Protocol": "sqs", "Endpoint": arn }]);
///         let topic = scope.add("Topic", Raw::new("AWS::SNS::Topic", json!({ "Subscription": subscription })));
///         InboxParts { queue, topic }
///     }
/// }
///
/// let mut app = App::new();
/// let stack = app.stack("Mail", Region::EuNorth1);
/// let inbox = stack.add("Inbox", Inbox);
/// stack.add("Dead", Raw::new("AWS::SQS::Queue", json!({ "RedriveAllowPolicy": { "sourceQueueArns": [inbox.queue.attribute::<String>("Arn")] } })));
/// assert!(app.synth()?.template("Mail").to_string().contains("InboxTopic"));
/// # Ok::<(), palisade::Problems>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be added to a stack",
    note = "only what implements `Construct` can be added; a handle is what adding returns"
)]
pub trait Construct {
    /// What [`Stack::add`](crate::Stack::add) returns: a handle, or a small struct of handles.
    type Output;

    /// Declares resources in the scope.
    fn build(self, scope: &mut Scope<'_>) -> Self::Output;
}
