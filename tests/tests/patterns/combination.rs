//! One value of each option: an app of one stack with a site.

use std::cell::RefCell;
use std::fmt;

use palisade::patterns::{AuthFunctions, ProtectedSite, ProtectedSiteParts};
use palisade::{App, Region, Stack};
use palisade_tests::sample;

use super::given::Given;
use super::options::{Does, OPTIONS};

/// A value of each option, by its number.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Combination(pub(crate) Vec<usize>);

impl fmt::Debug for Combination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self
            .values()
            .map(|(option, value, _)| format!("{option}={value}"));
        f.write_str(&names.collect::<Vec<_>>().join(" "))
    }
}

impl Combination {
    fn values(&self) -> impl Iterator<Item = (&'static str, &'static str, Does)> {
        OPTIONS
            .iter()
            .zip(&self.0)
            .map(|((option, values), value)| (*option, values[*value].0, values[*value].1))
    }

    /// The value of an option.
    pub(crate) fn value(&self, name: &str) -> &'static str {
        let mut values = self.values();
        values
            .find(|(option, _, _)| *option == name)
            .map(|(_, value, _)| value)
            .expect("there is such an option")
    }

    /// The region of the stack.
    pub(crate) fn region(&self) -> Region {
        let mut values = self.values();
        values
            .find_map(|(_, _, does)| match does {
                Does::Region(region) => Some(region),
                Does::Users(_) | Does::Auth(_) | Does::Site(_) => None,
            })
            .expect("there is an option for the region")
    }

    /// An app with the site, and with packages of nothing for its functions.
    pub(crate) fn app(&self) -> (App, ProtectedSiteParts) {
        let names = [
            "authorize",
            "sign-in",
            "refresh",
            "sign-out",
            "index-path",
            "user-pool",
        ];
        let packages = sample::packages(&names.map(|name| (name, "1")))
            .expect("the build's folder can be written");
        let mut app = App::named("docs").packages(packages);
        let parts = self.added(app.stack("Site", self.region()));
        (app, parts)
    }

    fn added(&self, stack: &mut Stack) -> ProtectedSiteParts {
        let stack = RefCell::new(stack);
        let given = Given::new(&stack);
        let mut auth: Option<AuthFunctions> = None;
        for (_, _, does) in self.values() {
            auth = match (does, auth) {
                (Does::Users(users), _) => Some(users(given)),
                (Does::Auth(change), Some(auth)) => Some(change(auth, given)),
                (_, auth) => auth,
            };
        }
        let mut site = ProtectedSite::new(auth.expect("there is an option for the users"));
        for (_, _, does) in self.values() {
            if let Does::Site(change) = does {
                site = change(site, given);
            }
        }
        stack.borrow_mut().add("Docs", site)
    }
}
