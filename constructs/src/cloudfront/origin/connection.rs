//! What every kind of origin has.

use std::time::Duration;

use crate::cfn::cloudfront::distribution as cfn;
use crate::problem::Problem;
use crate::region::Region;
use crate::rules::is_refused_to_origins;
use crate::scope::Scope;
use crate::value::Value;

/// How CloudFront connects to an origin of any kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Connection {
    pub(super) path: Option<Value<String>>,
    pub(super) headers: Vec<(String, Value<String>)>,
    pub(super) shield: Option<Region>,
    pub(super) attempts: Option<u32>,
    pub(super) timeout: Option<Duration>,
    pub(super) completion: Option<Duration>,
}

impl Connection {
    pub(super) fn apply(&self, mut origin: cfn::Origin, scope: &mut Scope<'_>) -> cfn::Origin {
        self.check(scope);
        if let Some(path) = &self.path {
            origin = origin.origin_path(path.clone());
        }
        if !self.headers.is_empty() {
            let headers = self.headers.iter().map(|(name, value)| {
                cfn::OriginCustomHeader::new()
                    .header_name(name.as_str())
                    .header_value(value.clone())
            });
            origin = origin.origin_custom_headers(headers.collect::<Vec<_>>());
        }
        if let Some(region) = self.shield {
            let shield = cfn::OriginShield::new().enabled(true);
            origin = origin.origin_shield(shield.origin_shield_region(region.name()));
        }
        if let Some(attempts) = self.attempts {
            origin = origin.connection_attempts(attempts);
        }
        if let Some(timeout) = self.timeout {
            origin = origin.connection_timeout(seconds(timeout));
        }
        if let Some(timeout) = self.completion {
            origin = origin.response_completion_timeout(seconds(timeout));
        }
        origin
    }

    fn check(&self, scope: &mut Scope<'_>) {
        if let Some(path) = self.path.as_ref().and_then(Value::known)
            && (!path.starts_with('/') || path.ends_with('/') || path.len() > 255)
        {
            let message = format!(
                "an origin's path begins with `/`, does not end with it, and has at most 255 characters, got `{path}`"
            );
            scope.report(Problem::new(message).hint("write it as `/site`"));
        }
        for (name, _) in &self.headers {
            if is_refused_to_origins(name) {
                let message = format!("CloudFront does not add the header `{name}` to requests");
                scope.report(Problem::new(message).hint(
                    "use a name of your own; what viewers send is passed on by an origin request policy",
                ));
            }
        }
        if let Some(attempts) = self.attempts
            && !(1..=3).contains(&attempts)
        {
            let message = format!("CloudFront tries to connect 1 to 3 times, got `{attempts}`");
            scope.report(Problem::new(message));
        }
        if let Some(timeout) = self.timeout {
            check_seconds("a connection's timeout", timeout, 10, scope);
        }
        if let Some(timeout) = self.completion {
            check_seconds("the time for a whole response", timeout, u64::MAX, scope);
        }
    }
}

/// Whole seconds, from 1 to `most`.
pub(super) fn check_seconds(what: &str, time: Duration, most: u64, scope: &mut Scope<'_>) {
    if time.subsec_nanos() != 0 || time.as_secs() == 0 || time.as_secs() > most {
        let range = match most {
            u64::MAX => "at least 1 second, in whole seconds".to_owned(),
            most => format!("1 to {most} seconds, in whole ones"),
        };
        scope.report(Problem::new(format!("{what} is {range}, got `{time:?}`")));
    }
}

pub(super) fn seconds(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}

/// The setters that every kind of origin has.
macro_rules! connection_setters {
    () => {
        /// Asks below a path of the origin: `/site` makes `/a.html` of viewers `/site/a.html`.
        /// Defaults to none. `OriginPath`.
        pub fn path(mut self, path: impl Into<crate::value::Value<String>>) -> Self {
            self.connection.path = Some(path.into());
            self
        }

        /// Adds a header to each request to the origin, in place of a viewer's own of that name.
        /// Defaults to none. `OriginCustomHeaders`.
        ///
        /// A secret comes from [`Function::resolve_secret`](crate::Function::resolve_secret):
        /// whoever may read the template reads a literal.
        pub fn header(
            mut self,
            name: impl Into<String>,
            value: impl Into<crate::value::Value<String>>,
        ) -> Self {
            self.connection.headers.push((name.into(), value.into()));
            self
        }

        /// Adds a layer of cache in a region near the origin. Defaults to none. `OriginShield`.
        pub fn shield(mut self, region: crate::region::Region) -> Self {
            self.connection.shield = Some(region);
            self
        }

        /// How often CloudFront tries to connect, 1 to 3. Defaults to 3. `ConnectionAttempts`.
        pub fn connection_attempts(mut self, attempts: u32) -> Self {
            self.connection.attempts = Some(attempts);
            self
        }

        /// How long one try to connect takes, 1 to 10 seconds.
        /// Defaults to 10 seconds. `ConnectionTimeout`.
        pub fn connection_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.connection.timeout = Some(timeout);
            self
        }

        /// How long all packets of a response may take together, in whole seconds.
        /// Defaults to no limit. `ResponseCompletionTimeout`.
        pub fn response_completion_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.connection.completion = Some(timeout);
            self
        }
    };
}

pub(super) use connection_setters;
