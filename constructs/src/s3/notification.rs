//! Whom a bucket tells what happens to its objects.

use super::{Bucket, BucketName, Event};
use crate::cfn::lambda as cfn_lambda;
use crate::cfn::s3::bucket::{
    EventBridgeConfiguration, FilterRule, LambdaConfiguration, NotificationConfiguration,
    NotificationFilter, QueueConfiguration, S3KeyFilter, TopicConfiguration,
};
use crate::handle::Handle;
use crate::lambda;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::{Pseudo, Value};

impl Bucket {
    /// Tells a function, a queue or a topic what happens to objects.
    /// Defaults to telling nobody. `NotificationConfiguration`.
    pub fn notify(mut self, notification: Notification) -> Self {
        self.more().notifications.push(notification);
        self
    }

    /// Sends everything that happens to Amazon EventBridge, whose rules choose.
    /// Defaults to sending nothing. `NotificationConfiguration.EventBridgeConfiguration`.
    pub fn event_bridge(mut self) -> Self {
        self.more().event_bridge = true;
        self
    }
}

/// Whom to tell, and of what.
///
/// A function gets an `AWS::Lambda::Permission` beside the bucket, which comes before it. It is limited to the
/// account; and to the bucket, if that has a name of its own: one that CloudFormation makes up is not known in time.
/// The policy of a queue or topic must let `s3.amazonaws.com` send, before the bucket is made: see
/// [Granting permissions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html).
///
/// # Example
///
/// ```
/// use palisade::s3::{Bucket, Event, Notification};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let queue = palisade::s3::Destination::queue("arn:aws:sqs:eu-north-1:111122223333:pictures");
/// let told = Notification::new(Event::Created, queue).prefix("pictures/").suffix(".png");
/// stack.add("Files", Bucket::new().notify(told));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "nobody is told until it is given to a bucket"]
pub struct Notification {
    event: Event,
    destination: Destination,
    prefix: Option<Value<String>>,
    suffix: Option<Value<String>>,
}

/// Who is told: a function, a queue or a topic, in the bucket's region.
///
/// The handle of a function is one.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a destination does nothing until it is part of a notification"]
pub struct Destination {
    kind: DestinationKind,
    arn: Value<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DestinationKind {
    Function,
    Queue,
    Topic,
}

impl Destination {
    /// A Lambda function, or a version or alias of one, by its ARN.
    pub fn function(arn: impl Into<Value<String>>) -> Self {
        Self::new(DestinationKind::Function, arn)
    }

    /// A queue of SQS, by its ARN; no FIFO queue.
    pub fn queue(arn: impl Into<Value<String>>) -> Self {
        Self::new(DestinationKind::Queue, arn)
    }

    /// A topic of SNS, by its ARN; no FIFO topic.
    pub fn topic(arn: impl Into<Value<String>>) -> Self {
        Self::new(DestinationKind::Topic, arn)
    }

    fn new(kind: DestinationKind, arn: impl Into<Value<String>>) -> Self {
        Self {
            kind,
            arn: arn.into(),
        }
    }
}

impl From<Handle<lambda::Function>> for Destination {
    fn from(function: Handle<lambda::Function>) -> Self {
        Self::function(function.arn())
    }
}

impl From<Handle<cfn_lambda::Function>> for Destination {
    fn from(function: Handle<cfn_lambda::Function>) -> Self {
        Self::function(function.arn())
    }
}

impl Notification {
    /// Tells someone of an event, whichever object it is about.
    pub fn new(event: Event, destination: impl Into<Destination>) -> Self {
        Self {
            event,
            destination: destination.into(),
            prefix: None,
            suffix: None,
        }
    }

    /// Only of objects whose keys begin so. Defaults to every object. `Filter.S3Key.Rules`.
    pub fn prefix(mut self, prefix: impl Into<Value<String>>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Only of objects whose keys end so. Defaults to every object. `Filter.S3Key.Rules`.
    pub fn suffix(mut self, suffix: impl Into<Value<String>>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// Whether S3 would refuse the two together: one thing that happens would be told twice.
    fn overlaps(&self, other: &Self) -> bool {
        let prefixes = both(self.prefix.as_ref(), other.prefix.as_ref(), |one, two| {
            one.starts_with(two)
        });
        let suffixes = both(self.suffix.as_ref(), other.suffix.as_ref(), |one, two| {
            one.ends_with(two)
        });
        self.event.overlaps(other.event) && prefixes && suffixes
    }

    fn filter(&self) -> Option<NotificationFilter> {
        let rules = [("prefix", &self.prefix), ("suffix", &self.suffix)];
        let rules: Vec<FilterRule> = rules
            .into_iter()
            .filter_map(|(name, value)| Some(FilterRule::new().name(name).value(value.clone()?)))
            .collect();
        let filter = || NotificationFilter::new().s3_key(S3KeyFilter::new().rules(rules.clone()));
        (!rules.is_empty()).then(filter)
    }
}

/// Whether a key can match both filters; a filter that only CloudFormation knows is taken to differ.
fn both(
    one: Option<&Value<String>>,
    two: Option<&Value<String>>,
    within: impl Fn(&str, &str) -> bool,
) -> bool {
    match (one, two) {
        (Some(Value::Known(one)), Some(Value::Known(two))) => within(one, two) || within(two, one),
        (Some(one), Some(two)) => one == two,
        (None, _) | (_, None) => true,
    }
}

/// Reports what S3 refuses.
///
/// The rules are of
/// [Configuring event notifications with object key name filtering](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html).
fn check(notifications: &[Notification], scope: &mut Scope<'_>) {
    for (index, notification) in notifications.iter().enumerate() {
        if let Some(other) = notifications[..index]
            .iter()
            .find(|other| notification.overlaps(other))
        {
            scope.report(
                Problem::new(format!(
                    "two notifications are about the same objects and events, `{}` and `{}`",
                    other.event.name(),
                    notification.event.name()
                ))
                .hint("let their prefixes or suffixes differ, or tell a topic that tells both"),
            );
        }
        let arn = notification.destination.arn.known();
        if let Some(arn) = arn.filter(|arn| arn.strip_suffix(".fifo").is_some()) {
            scope.report(
                Problem::new(format!("S3 tells no FIFO queues and topics, got `{arn}`"))
                    .hint("tell a standard one, or EventBridge with `event_bridge`"),
            );
        }
    }
}

pub(super) fn configuration(
    notifications: &[Notification],
    event_bridge: bool,
    scope: &mut Scope<'_>,
) -> NotificationConfiguration {
    check(notifications, scope);
    let (mut functions, mut queues, mut topics) = (Vec::new(), Vec::new(), Vec::new());
    for notification in notifications {
        let event = notification.event.name();
        let filter = notification.filter();
        let arn = notification.destination.arn.clone();
        match notification.destination.kind {
            DestinationKind::Function => {
                let told = LambdaConfiguration::new().event(event).function(arn);
                functions.push(match filter {
                    Some(filter) => told.filter(filter),
                    None => told,
                });
            }
            DestinationKind::Queue => {
                let told = QueueConfiguration::new().event(event).queue(arn);
                queues.push(match filter {
                    Some(filter) => told.filter(filter),
                    None => told,
                });
            }
            DestinationKind::Topic => {
                let told = TopicConfiguration::new().event(event).topic(arn);
                topics.push(match filter {
                    Some(filter) => told.filter(filter),
                    None => told,
                });
            }
        }
    }
    let mut configuration = NotificationConfiguration::new();
    if event_bridge {
        let bridge = EventBridgeConfiguration::new().event_bridge_enabled(true);
        configuration = configuration.event_bridge_configuration(bridge);
    }
    if !functions.is_empty() {
        configuration = configuration.lambda_configurations(functions);
    }
    if !queues.is_empty() {
        configuration = configuration.queue_configurations(queues);
    }
    if !topics.is_empty() {
        configuration = configuration.topic_configurations(topics);
    }
    configuration
}

/// Lets S3 call the functions, before the bucket is made: S3 refuses functions that it may not call.
pub(super) fn permit(
    notifications: &[Notification],
    bucket: Handle<Bucket>,
    name: Option<&Value<BucketName>>,
    scope: &mut Scope<'_>,
) {
    let mut functions: Vec<&Value<String>> = Vec::new();
    for notification in notifications {
        let Destination { kind, arn } = &notification.destination;
        if *kind == DestinationKind::Function && !functions.contains(&arn) {
            functions.push(arn);
        }
    }
    for (index, function) in functions.into_iter().enumerate() {
        let mut permission = cfn_lambda::Permission::new()
            .action("lambda:InvokeFunction")
            .function_name(function.clone())
            .principal("s3.amazonaws.com")
            .source_account(Pseudo::AccountId);
        if let Some(name) = name {
            let arn = crate::text!("arn:", Pseudo::Partition, ":s3:::", name.clone());
            permission = permission.source_arn(arn);
        }
        let id = match index {
            0 => "Permission".to_owned(),
            _ => format!("Permission{}", index + 1),
        };
        let permission = scope.add(&id, permission);
        scope.resource_mut(bucket).depends_on(permission);
    }
}
