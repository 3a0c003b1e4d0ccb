//! How the functions are added to a stack by themselves.

use super::plan::in_handler;
use super::wiring::SignIn;
use super::{Address, AuthFunctions, AuthFunctionsParts, Functions, Plan, checks};
use crate::construct::Construct;
use crate::problem::Problem;
use crate::scope::Scope;

impl Construct for AuthFunctions {
    type Output = AuthFunctionsParts;

    fn build(mut self, scope: &mut Scope<'_>) -> AuthFunctionsParts {
        checks::check(&self, scope);
        if self.sites.is_empty() {
            scope.report(
                Problem::new(
                    "functions that are added by themselves need a domain of the site, got none",
                )
                .hint("name it with `AuthFunctions::site`; a `ProtectedSite` may do without"),
            );
        }
        let address = Address::Domains(std::mem::take(&mut self.sites));
        let plan = Plan::of(&self, address, scope);
        let wiring = SignIn {
            auth: &mut self,
            plan: &plan,
            distribution: None,
        }
        .build(scope);
        let late = if plan.looks_up {
            plan.looked_up(&self)
        } else {
            in_handler(&self, &plan, Some(&wiring))
        };
        let functions = Functions {
            auth: &mut self,
            plan: &plan,
            late,
        }
        .build(scope);
        AuthFunctionsParts::new(&self, &functions, wiring)
    }
}
