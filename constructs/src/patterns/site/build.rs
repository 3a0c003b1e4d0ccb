//! How a site is built.

use super::folders::{self, Folders};
use super::settings::ProtectedSite;
use super::{Navigation, ProtectedSiteParts, SiteOrigin, behaviors, checks, domains, logs};
use crate::construct::Construct;
use crate::handle::Handle;
use crate::patterns::AuthFunctionsParts;
use crate::patterns::auth::{Address, Functions, Planning, SignIn, in_handler};
use crate::s3::{Bucket, Content};
use crate::scope::Scope;

impl Construct for ProtectedSite {
    type Output = ProtectedSiteParts;

    fn build(mut self, scope: &mut Scope<'_>) -> ProtectedSiteParts {
        checks::check(&self, scope);
        let folders = folders::of(&self, scope);
        if let Folders::ByGuard(index) = &folders {
            self.auth.folder_index(index);
        }
        let bucket = self.filled_bucket(scope);
        let (headers, policy) = behaviors::headers(&self, scope);
        let (certificate, arn) = domains::certificate(&self.domains, scope);

        let address = match self.domains.as_slice() {
            [] => Address::Distribution,
            all => Address::Domains(all.iter().map(|domain| domain.name.clone()).collect()),
        };
        let plan = scope.add(
            "Auth",
            Planning {
                auth: &self.auth,
                address,
            },
        );
        // Functions that look up what they need come before the distribution; the client may then follow it.
        let told = plan.begins_with_users().then(|| {
            scope.add(
                "Auth",
                SignIn {
                    auth: &mut self.auth,
                    plan: &plan,
                    distribution: None,
                },
            )
        });
        let late = if plan.looks_up {
            plan.looked_up(&self.auth)
        } else {
            in_handler(&self.auth, &plan, told.as_ref())
        };
        let functions = scope.add(
            "Auth",
            Functions {
                auth: &mut self.auth,
                plan: &plan,
                late,
            },
        );

        let mut distribution =
            behaviors::distribution(&mut self, bucket, &policy, &functions, &folders, scope);
        if let Some(arn) = arn {
            for domain in &self.domains {
                distribution = distribution.domain(domain.name.clone(), arn.clone());
            }
        }
        if let Some(acl) = self.web_acl.take() {
            distribution = distribution.web_acl(acl);
        }
        if let Some(class) = self.price_class {
            distribution = distribution.price_class(class);
        }
        if let Some(minimum) = self.minimum_tls {
            distribution = distribution.minimum_tls(minimum);
        }
        if let Some(logs) = self.logs.take() {
            distribution = logs::apply(logs, distribution, scope);
        }
        let distribution = std::mem::take(&mut self.distribution).apply(distribution);
        let distribution = scope.add("Distribution", distribution);
        if bucket.is_some() && self.navigation == Navigation::SinglePage {
            folders::check_root(distribution, scope);
        }
        let domain = distribution.domain_name();
        let above = domains::above(&self.domains, self.auth.sign_in_domain());
        let records = domains::records(std::mem::take(&mut self.domains), &domain, scope);

        let mut roots = plan.roots(Some(domain.clone())).into_iter();
        // A site has its distribution's domain at least.
        let address = roots.next().unwrap_or_else(|| "".into());
        let users = told.unwrap_or_else(|| {
            scope.add(
                "Auth",
                SignIn {
                    auth: &mut self.auth,
                    plan: &plan,
                    distribution: Some(domain),
                },
            )
        });
        let auth = AuthFunctionsParts::new(&self.auth, &functions, users);
        let record = above.and_then(|number| records.get(number));
        if let (Some(pages), Some(record)) = (auth.sign_in_pages, record) {
            scope.resource_mut(pages.domain).depends_on(record.ipv4);
        }
        ProtectedSiteParts {
            distribution,
            bucket,
            certificate,
            headers,
            records,
            auth,
            address,
        }
    }
}

impl ProtectedSite {
    /// The bucket behind the site, if it is one of the app, with the files that it is to hold.
    fn filled_bucket(&mut self, scope: &mut Scope<'_>) -> Option<Handle<Bucket>> {
        let bucket = match &self.origin {
            SiteOrigin::OwnBucket => {
                let bucket = std::mem::take(&mut self.bucket).apply(Bucket::new());
                Some(scope.add("Bucket", bucket))
            }
            other => other.bucket(),
        };
        if let (Some(folder), Some(bucket)) = (self.files.take(), bucket) {
            let content = Content::new(bucket, folder);
            scope.add("Content", std::mem::take(&mut self.content).apply(content));
        }
        bucket
    }
}
