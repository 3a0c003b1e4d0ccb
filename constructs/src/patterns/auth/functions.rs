//! The functions themselves.

use super::{AuthFunctions, LateSettings, Mode, Plan, configuration};
use crate::construct::Construct;
use crate::lambda::{EdgeFunction, EdgeFunctionParts};
use crate::output::Output;
use crate::scope::Scope;

/// Declares the functions, below the id of the pattern.
pub(in crate::patterns) struct Functions<'a> {
    pub(in crate::patterns) auth: &'a mut AuthFunctions,
    pub(in crate::patterns) plan: &'a Plan,
    pub(in crate::patterns) late: LateSettings,
}

/// The functions that there are in a mode.
#[derive(Clone, Copy, Debug)]
pub(in crate::patterns) struct Handles {
    pub(super) authorize: EdgeFunctionParts,
    pub(super) sign_in: Option<EdgeFunctionParts>,
    pub(super) refresh: Option<EdgeFunctionParts>,
    pub(super) sign_out: Option<EdgeFunctionParts>,
}

impl Handles {
    /// The function that guards.
    pub(in crate::patterns) fn authorize(&self) -> EdgeFunctionParts {
        self.authorize
    }
}

impl Construct for Functions<'_> {
    type Output = Handles;

    fn build(self, scope: &mut Scope<'_>) -> Handles {
        let Self { auth, plan, late } = self;
        let configuration = configuration::of(auth, plan, &late);
        let mut add = |id: &str, package: &str| {
            let mut function = late.tell(EdgeFunction::new(package).config(&configuration));
            if let Some(level) = auth.log_level {
                function = function.log_level(level);
            }
            if let Some(arn) = &auth.boundary {
                function = function.permissions_boundary(arn.clone());
            }
            let changes = auth.functions.iter();
            let function = changes.fold(function, |function, change| change(function));
            let function = scope.add(id, function);
            if auth.outputs {
                let output = Output::new(function.version.arn())
                    .description(format!("The version of the function {package}"));
                // An output is one of its value's stack.
                scope.at_the_edge(|edge| edge.add(&format!("{id}VersionArn"), output));
            }
            function
        };
        let authorize = add("Authorize", "authorize");
        if !matches!(auth.mode, Mode::Cookies) {
            return Handles {
                authorize,
                sign_in: None,
                refresh: None,
                sign_out: None,
            };
        }
        Handles {
            authorize,
            sign_in: Some(add("SignIn", "sign-in")),
            refresh: (!auth.paths.refresh.is_empty()).then(|| add("Refresh", "refresh")),
            sign_out: Some(add("SignOut", "sign-out")),
        }
    }
}
