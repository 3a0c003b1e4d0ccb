//! All origins of one distribution.

use super::access_control::AccessControl;
use super::bucket::BucketOrigin;
use super::function_url::FunctionUrlOrigin;
use super::kind::{Kind, Origin};
use crate::cfn::cloudfront as level1;
use crate::cfn::cloudfront::distribution as cfn;
use crate::handle::Handle;
use crate::scope::Scope;

use super::super::Distribution;

/// The domain of [`Origin::none`].
const NOTHING: &str = "nothing.invalid";

/// All origins of one distribution, each once however many behaviors have it.
#[derive(Default)]
pub(crate) struct Origins {
    known: Vec<(Origin, String)>,
    origins: Vec<cfn::Origin>,
    groups: Vec<cfn::OriginGroup>,
    buckets: Vec<(BucketOrigin, Handle<level1::OriginAccessControl>)>,
    urls: Vec<(FunctionUrlOrigin, Handle<level1::OriginAccessControl>)>,
}

impl Origins {
    /// The id of an origin, which is declared when it is first asked for.
    pub(crate) fn id(&mut self, origin: &Origin, scope: &mut Scope<'_>) -> String {
        if let Some((_, id)) = self.known.iter().find(|(known, _)| known == origin) {
            return id.clone();
        }
        let id = self.new_id(origin);
        self.known.push((origin.clone(), id.clone()));
        let level1 = match &origin.0 {
            Kind::Bucket(bucket) => {
                let control = self.bucket_control(bucket, scope);
                bucket.level1(scope).origin_access_control_id(control.id())
            }
            Kind::FunctionUrl(url) => {
                let control = self.url_control(url, scope);
                url.level1(scope).origin_access_control_id(control.id())
            }
            Kind::Http(http) => http.level1(scope),
            Kind::Vpc(vpc) => vpc.level1(scope),
            Kind::Group(group) => {
                let members = [self.id(&group.first, scope), self.id(&group.second, scope)];
                self.groups.push(group.level1(&id, members, scope));
                return id;
            }
            Kind::Nothing => Origin::http(NOTHING).level1(scope),
        };
        self.origins.push(level1.id(id.as_str()));
        id
    }

    /// Puts what was asked for into a distribution.
    pub(crate) fn fill(&mut self, mut config: cfn::DistributionConfig) -> cfn::DistributionConfig {
        if !self.groups.is_empty() {
            let groups = std::mem::take(&mut self.groups);
            let groups = cfn::OriginGroups::new()
                .quantity(i64::try_from(groups.len()).unwrap_or(i64::MAX))
                .items(groups);
            config = config.origin_groups(groups);
        }
        config.origins(std::mem::take(&mut self.origins))
    }

    /// Lets the distribution into its buckets and functions.
    pub(crate) fn grant(self, distribution: Handle<Distribution>, scope: &mut Scope<'_>) {
        // Each way into a bucket has its own statement; two paths of one bucket share theirs.
        let mut granted: Vec<&BucketOrigin> = Vec::new();
        for (origin, _) in &self.known {
            if let Kind::Bucket(bucket) = &origin.0
                && !granted.iter().any(|other| other.grants_as(bucket))
            {
                bucket.grant(distribution, scope);
                granted.push(bucket);
            }
        }
        for (index, (url, _)) in self.urls.iter().enumerate() {
            let [url_call, call] = url.permissions(distribution);
            scope.add(&numbered("CallUrl", index), url_call);
            scope.add(&numbered("Call", index), call);
        }
    }

    fn new_id(&self, origin: &Origin) -> String {
        let label = match &origin.0 {
            Kind::Bucket(_) => "Bucket".to_owned(),
            Kind::FunctionUrl(_) => "FunctionUrl".to_owned(),
            Kind::Http(http) => http.label(),
            Kind::Vpc(_) => "Vpc".to_owned(),
            Kind::Group(_) => "Group".to_owned(),
            Kind::Nothing => "Nothing".to_owned(),
        };
        let taken = |id: &String| self.known.iter().any(|(_, known)| known == id);
        let mut id = label.clone();
        let mut number = 2;
        while taken(&id) {
            id = format!("{label}-{number}");
            number += 1;
        }
        id
    }

    fn bucket_control(
        &mut self,
        bucket: &BucketOrigin,
        scope: &mut Scope<'_>,
    ) -> Handle<level1::OriginAccessControl> {
        let known = self.buckets.iter().find(|(b, _)| b.same_bucket(bucket));
        if let Some((_, control)) = known {
            return *control;
        }
        let id = numbered("BucketAccess", self.buckets.len());
        let control = scope.add(&id, AccessControl { origin_type: "s3" });
        self.buckets.push((bucket.clone(), control));
        control
    }

    fn url_control(
        &mut self,
        url: &FunctionUrlOrigin,
        scope: &mut Scope<'_>,
    ) -> Handle<level1::OriginAccessControl> {
        let known = self.urls.iter().find(|(known, _)| known.same_url(url));
        if let Some((_, control)) = known {
            return *control;
        }
        let id = numbered("FunctionUrlAccess", self.urls.len());
        let origin_type = "lambda";
        let control = scope.add(&id, AccessControl { origin_type });
        self.urls.push((url.clone(), control));
        control
    }
}

/// The id of the first is the name; further ones have a number, from 2.
fn numbered(name: &str, index: usize) -> String {
    if index == 0 {
        name.to_owned()
    } else {
        format!("{name}{}", index + 1)
    }
}
