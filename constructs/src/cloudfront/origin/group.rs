//! Two origins, of which the second answers what the first fails to.

use super::Origin;
use crate::cfn::cloudfront::distribution as cfn;
use crate::problem::Problem;
use crate::scope::Scope;

/// Two origins, from [`Origin::group`](super::Origin::group): the second answers what the first fails to.
///
/// CloudFront asks the second when the first cannot be reached, takes too long, or answers with one of
/// some statuses, for requests of `GET`, `HEAD` and `OPTIONS` alone: a behavior with a group allows no others.
/// Lambda@Edge functions of the origin's events run twice, once for each origin. See
/// [Optimize high availability with origin failover](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Distribution, Origin};
/// use palisade::s3::Bucket;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let files = stack.add("Files", Bucket::new());
/// let copies = stack.add("Copies", Bucket::new());
/// stack.add("Cdn", Distribution::new(Origin::group(files, copies)));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an origin does nothing until a behavior has it"]
pub struct OriginGroup {
    pub(super) first: Origin,
    pub(super) second: Origin,
    statuses: Vec<u16>,
    by_media_quality: bool,
}

/// Statuses on which CloudFront may turn to the second origin.
const STATUSES: [u16; 7] = [403, 404, 429, 500, 502, 503, 504];

impl OriginGroup {
    pub(super) fn new(first: Origin, second: Origin) -> Self {
        Self {
            first,
            second,
            statuses: vec![500, 502, 503, 504],
            by_media_quality: false,
        }
    }

    /// Statuses of the first origin on which CloudFront asks the second, in place of those set before:
    /// 403, 404, 429, 500, 502, 503, 504.
    /// Defaults to 500, 502, 503 and 504. `FailoverCriteria`.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = u16>) -> Self {
        self.statuses = statuses.into_iter().collect();
        self
    }

    /// Asks the origin whose media are better, as AWS Elemental MediaPackage scores them.
    /// Defaults to the first, while it answers. `SelectionCriteria`.
    pub fn by_media_quality(mut self) -> Self {
        self.by_media_quality = true;
        self
    }

    /// The group, of origins that have ids.
    pub(super) fn level1(
        &self,
        id: &str,
        members: [String; 2],
        scope: &mut Scope<'_>,
    ) -> cfn::OriginGroup {
        self.check(scope);
        let statuses: Vec<i64> = self.statuses.iter().copied().map(i64::from).collect();
        let codes = cfn::StatusCodes::new()
            .quantity(i64::try_from(statuses.len()).unwrap_or(i64::MAX))
            .items(statuses);
        let members = members.map(|member| cfn::OriginGroupMember::new().origin_id(member));
        let mut group = cfn::OriginGroup::new()
            .id(id)
            .failover_criteria(cfn::OriginGroupFailoverCriteria::new().status_codes(codes))
            .members(cfn::OriginGroupMembers::new().quantity(2).items(members));
        if self.by_media_quality {
            group = group.selection_criteria("media-quality-based");
        }
        group
    }

    fn check(&self, scope: &mut Scope<'_>) {
        if self.first == self.second {
            let message = "an origin group has two origins, got the same one twice";
            scope.report(Problem::new(message).hint("use the origin itself"));
        }
        for origin in [&self.first, &self.second] {
            if origin.is_group() {
                let message = "an origin group has two origins, got a group in a group";
                scope.report(Problem::new(message));
            } else if origin.is_nothing() {
                let message = "an origin group has two origins, got `Origin::none()`";
                scope.report(Problem::new(message).hint("use the other origin itself"));
            }
        }
        for status in &self.statuses {
            if !STATUSES.contains(status) {
                let message = format!(
                    "CloudFront asks the second origin on 403, 404, 429, 500, 502, 503 and 504, got `{status}`"
                );
                scope.report(Problem::new(message));
            }
        }
    }
}
