//! Names that lead to a resource of AWS.

use std::rc::Rc;

use super::alias_target::AliasTarget;
use super::hosted_zone_id::HostedZoneId;
use super::record_name::RecordName;
use super::record_set::RecordSet;
use super::record_type::RecordType;
use super::routing::Routing;
use crate::cfn::route53 as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::scope::Scope;
use crate::value::Value;

/// A name that leads to a resource of AWS over IPv4 and IPv6: [`RecordSet::alias`] makes it.
///
/// It is two record sets, under the ids `A` and `Aaaa`.
/// A distribution must have the name as one of its own.
/// See [Choosing between alias and non-alias records](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html).
///
/// # Example
///
/// ```
/// use palisade::certificatemanager::Certificate;
/// use palisade::cloudfront::Distribution;
/// use palisade::route53::RecordSet;
/// use palisade::s3::Bucket;
/// use palisade::{App, Region};
///
/// let zone = "Z1D633PJN98FT9";
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let files = stack.add("Files", Bucket::new());
/// let certificate = stack.add("Certificate", Certificate::new("docs.example.com").validated_in(zone));
/// let cdn = stack.add("Cdn", Distribution::new(files).domain("docs.example.com", certificate));
/// stack.add("Name", RecordSet::alias(zone, "docs.example.com", cdn));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct AliasRecord {
    ipv4: RecordSet,
    ipv6: RecordSet,
}

/// What an [`AliasRecord`] is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AliasRecordParts {
    /// The record set of type A.
    pub ipv4: Handle<RecordSet>,
    /// The record set of type AAAA.
    pub ipv6: Handle<RecordSet>,
}

impl AliasRecord {
    pub(super) fn new(
        zone: impl Into<Value<HostedZoneId>>,
        name: impl Into<Value<RecordName>>,
        target: impl Into<AliasTarget>,
    ) -> Self {
        let (zone, name, target) = (zone.into(), name.into(), target.into());
        Self {
            ipv4: RecordSet::alias_of(zone.clone(), name.clone(), RecordType::A, target.clone()),
            ipv6: RecordSet::alias_of(zone, name, RecordType::Aaaa, target),
        }
    }

    /// Says what the records are for, in at most 256 characters. Defaults to nothing. `Comment`.
    pub fn comment(self, comment: impl Into<Value<String>>) -> Self {
        let comment = comment.into();
        self.each(|record| record.comment(comment.clone()))
    }

    /// Answers only while a health check passes, by its id. Defaults to answering always. `HealthCheckId`.
    pub fn health_check(self, id: impl Into<Value<String>>) -> Self {
        let id = id.into();
        self.each(|record| record.health_check(id.clone()))
    }

    /// Which of several aliases of this name answers, with a name that tells them apart.
    /// Defaults to one that answers always. `SetIdentifier`, and the routing's own property.
    pub fn routing(self, identifier: impl Into<Value<String>>, routing: Routing) -> Self {
        let identifier = identifier.into();
        self.each(|record| record.routing(identifier.clone(), routing.clone()))
    }

    /// Changes both level-1 resources: for what this construct does not offer.
    pub fn level1(self, change: impl Fn(cfn::RecordSet) -> cfn::RecordSet + 'static) -> Self {
        let change = Rc::new(change);
        self.each(|record| {
            let change = Rc::clone(&change);
            record.level1(move |record| change(record))
        })
    }

    fn each(self, change: impl Fn(RecordSet) -> RecordSet) -> Self {
        Self {
            ipv4: change(self.ipv4),
            ipv6: change(self.ipv6),
        }
    }
}

impl Construct for AliasRecord {
    type Output = AliasRecordParts;

    fn build(self, scope: &mut Scope<'_>) -> AliasRecordParts {
        // What is wrong is wrong with both, and told once.
        self.ipv4.check(scope);
        AliasRecordParts {
            ipv4: scope.add("A", Checked(self.ipv4)),
            ipv6: scope.add("Aaaa", Checked(self.ipv6)),
        }
    }
}

/// A record set that was checked already.
struct Checked(RecordSet);

impl Construct for Checked {
    type Output = Handle<RecordSet>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<RecordSet> {
        self.0.declare(scope)
    }
}
