//! Styles of managed login.

use super::BrandingAsset;
use crate::cfn::cognito as cfn;
use crate::cognito::{ExistingUserPool, UserPool, UserPoolClient};
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::json::Json;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::{List, Value};

/// The look of the pages on which people sign in to an app client.
///
/// Managed login shows no page to a client without one. By default the look is Cognito's own.
/// The pool's domain must have managed login, not the classic pages.
/// See [`AWS::Cognito::ManagedLoginBranding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{
///     AssetCategory, BrandingAsset, ImageFormat, ManagedLoginBranding, UserPool, UserPoolClient,
/// };
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let client = UserPoolClient::new(people).callback_url("https://docs.example.com/signin");
/// let client = stack.add("Client", client);
/// let svg = r#"<svg xmlns="http://www.w3.org/2000/svg"/>"#;
/// let logo = BrandingAsset::new(AssetCategory::FormLogo, ImageFormat::Svg, svg);
/// stack.add("Look", ManagedLoginBranding::new(people, client).asset(logo));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct ManagedLoginBranding {
    pool: Value<String>,
    client: Handle<UserPoolClient>,
    settings: Option<Json>,
    assets: Vec<BrandingAsset>,
    hatch: Hatch<cfn::ManagedLoginBranding>,
}

impl ManagedLoginBranding {
    /// The look of the pages for a client of a pool. `UserPoolId`, `ClientId`.
    pub fn new(pool: Handle<UserPool>, client: Handle<UserPoolClient>) -> Self {
        Self::of_pool(pool.id(), client)
    }

    /// The look of the pages for a client of a pool that is there already, in the account and region of the stack.
    /// `UserPoolId`, `ClientId`.
    pub fn of_existing(pool: &ExistingUserPool, client: Handle<UserPoolClient>) -> Self {
        Self::of_pool(pool.id(), client)
    }

    fn of_pool(pool: Value<String>, client: Handle<UserPoolClient>) -> Self {
        Self {
            pool,
            client,
            settings: None,
            assets: Vec::new(),
            hatch: Hatch::default(),
        }
    }

    /// Colors, shapes and what else the branding editor of the console has, in its own form:
    /// `json!` or what `DescribeManagedLoginBrandingByClient` tells.
    /// Defaults to Cognito's. `Settings`.
    pub fn settings(mut self, settings: impl Into<Json>) -> Self {
        self.settings = Some(settings.into());
        self
    }

    /// Adds an image. Defaults to Cognito's. `Assets`.
    pub fn asset(mut self, asset: BrandingAsset) -> Self {
        self.assets.push(asset);
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::ManagedLoginBranding) -> cfn::ManagedLoginBranding + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (index, asset) in self.assets.iter().enumerate() {
            problems.extend(asset.problems());
            let mut before = self.assets.iter().take(index);
            if before.any(|other| other.is_for_the_same_as(asset)) {
                problems.push(Problem::new(format!(
                    "an image for `{}` is given twice",
                    asset.place()
                )));
            }
        }
        problems
    }
}

impl Resource for ManagedLoginBranding {
    const TYPE: &'static str = cfn::ManagedLoginBranding::TYPE;
}

impl LevelTwo for ManagedLoginBranding {
    type Level1 = cfn::ManagedLoginBranding;
}

impl Construct for ManagedLoginBranding {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        for problem in self.problems() {
            scope.report(problem);
        }
        let mut branding = cfn::ManagedLoginBranding::new()
            .user_pool_id(self.pool)
            .client_id(self.client.id());
        // Cognito takes its own values, or some, not both.
        if self.settings.is_none() && self.assets.is_empty() {
            branding = branding.use_cognito_provided_values(true);
        }
        if let Some(settings) = self.settings {
            branding = branding.settings(settings);
        }
        if !self.assets.is_empty() {
            let assets: List<_> = self.assets.iter().map(BrandingAsset::property).collect();
            branding = branding.assets(assets);
        }
        scope.resource(self.hatch.apply(branding))
    }
}

impl Handle<ManagedLoginBranding> {
    /// The id of the look. `Fn::GetAtt` of `ManagedLoginBrandingId`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("ManagedLoginBrandingId")
    }
}
