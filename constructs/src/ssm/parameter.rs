//! Parameters.

use super::ParameterName;
use crate::arn::Arn;
use crate::cfn::ssm as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::policy::Statement;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::{Function, List, Value};

/// A parameter: a text, or a list of texts, that other programs read by its name.
///
/// By default CloudFormation names it, and it is of the standard tier: up to 4 KB, at no charge.
/// It is no secret: whoever may read the stack or the account's parameters reads it.
/// See [`AWS::SSM::Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html).
///
/// # Example
///
/// ```
/// use palisade::ssm::Parameter;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// stack.add("Domain", Parameter::new("docs.example.com").name("/prod/site/domain"));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct Parameter {
    content: Content,
    name: Option<Value<ParameterName>>,
    tier: Tier,
    allowed: Option<String>,
    image: bool,
    description: Option<Value<String>>,
    hatch: Hatch<cfn::Parameter>,
}

#[derive(Debug)]
enum Content {
    Text(Value<String>),
    List(List<String>),
}

/// How much a parameter may hold, and what it costs.
///
/// See [Managing parameter tiers](https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Tier {
    /// Up to 4 KB, at no charge.
    #[default]
    Standard,
    /// Up to 8 KB, and policies such as expiration; charged, and cannot become standard again.
    Advanced,
    /// Standard, or advanced where it must be.
    Intelligent,
}

impl Tier {
    fn name(self) -> &'static str {
        match self {
            Self::Standard => "Standard",
            Self::Advanced => "Advanced",
            Self::Intelligent => "Intelligent-Tiering",
        }
    }

    /// The most bytes of a value.
    fn limit(self) -> usize {
        match self {
            Self::Standard => 4096,
            Self::Advanced | Self::Intelligent => 8192,
        }
    }
}

impl Parameter {
    /// A parameter that holds a text. `Value`, and `Type` `String`.
    pub fn new(value: impl Into<Value<String>>) -> Self {
        Self::of(Content::Text(value.into()))
    }

    /// A parameter that holds a list of texts without commas. `Value`, and `Type` `StringList`.
    pub fn list(values: impl Into<List<String>>) -> Self {
        Self::of(Content::List(values.into()))
    }

    fn of(content: Content) -> Self {
        Self {
            content,
            name: None,
            tier: Tier::default(),
            allowed: None,
            image: false,
            description: None,
            hatch: Hatch::default(),
        }
    }

    /// Names the parameter. Defaults to a name that CloudFormation makes up. `Name`.
    pub fn name(mut self, name: impl Into<Value<ParameterName>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How much it may hold. Defaults to [`Tier::Standard`]. `Tier`.
    pub fn tier(mut self, tier: Tier) -> Self {
        self.tier = tier;
        self
    }

    /// A regular expression that each later value must match. Defaults to none. `AllowedPattern`.
    pub fn allowed_pattern(mut self, pattern: impl Into<String>) -> Self {
        self.allowed = Some(pattern.into());
        self
    }

    /// Lets AWS check that the text is the id of a machine image.
    /// Defaults to any text. `DataType`.
    pub fn image_id(mut self) -> Self {
        self.image = true;
        self
    }

    /// What the parameter is for. Defaults to nothing. `Description`.
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::Parameter) -> cfn::Parameter + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        let known = match &self.content {
            Content::Text(text) => text.known().cloned(),
            Content::List(list) => self.check_list(list, scope),
        };
        let Some(known) = known else {
            return;
        };
        if known.is_empty() {
            scope.report(Problem::new(
                "a parameter holds something, got an empty text",
            ));
        }
        if known.len() > self.tier.limit() {
            let problem = Problem::new(format!(
                "a parameter of tier `{}` holds at most {} bytes, got {}",
                self.tier.name(),
                self.tier.limit(),
                known.len()
            ));
            scope.report(match self.tier {
                Tier::Standard => problem.hint("use `Tier::Intelligent`, for up to 8192 bytes"),
                Tier::Advanced | Tier::Intelligent => problem,
            });
        }
        if let Some(pattern) = &self.allowed
            && let Ok(regex) = regex_lite::Regex::new(pattern)
            && !regex.is_match(&known)
        {
            scope.report(Problem::new(format!(
                "the parameter's value `{known}` does not match its own pattern `{pattern}`"
            )));
        }
    }

    /// The items, joined, if all are known.
    fn check_list(&self, list: &List<String>, scope: &mut Scope<'_>) -> Option<String> {
        if self.image {
            scope.report(
                Problem::new("a list cannot be the id of a machine image")
                    .hint("use `Parameter::new`, with one id"),
            );
        }
        let items = list.items()?;
        for item in items.iter().filter_map(Value::known) {
            if item.contains(',') {
                scope.report(Problem::new(format!(
                    "commas stand between the items of a list, so no item has one, got `{item}`"
                )));
            }
        }
        let known: Option<Vec<&str>> = items
            .iter()
            .map(|item| item.known().map(String::as_str))
            .collect();
        known.map(|known| known.join(","))
    }
}

impl Resource for Parameter {
    const TYPE: &'static str = cfn::Parameter::TYPE;
}

impl LevelTwo for Parameter {
    type Level1 = cfn::Parameter;
}

impl Construct for Parameter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        self.check(scope);
        let mut parameter = match self.content {
            Content::Text(text) => cfn::Parameter::new().r#type("String").value(text),
            Content::List(list) => cfn::Parameter::new()
                .r#type("StringList")
                .value(joined(list)),
        };
        if let Some(name) = self.name {
            parameter = parameter.name(name);
        }
        if self.tier != Tier::default() {
            parameter = parameter.tier(self.tier.name());
        }
        if let Some(pattern) = self.allowed {
            parameter = parameter.allowed_pattern(pattern);
        }
        if self.image {
            parameter = parameter.data_type("aws:ec2:image");
        }
        if let Some(description) = self.description {
            parameter = parameter.description(description);
        }
        scope.resource(self.hatch.apply(parameter))
    }
}

/// The items with commas between them.
fn joined(list: List<String>) -> Value<String> {
    let Some(items) = list.items() else {
        return Function::join(",", list);
    };
    let mut text = crate::value::Text::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text = text.part(",");
        }
        text = text.part(item.clone());
    }
    text.into_value()
}

impl Handle<Parameter> {
    /// The parameter's ARN. `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<Parameter>> {
        self.attribute("Arn")
    }

    /// The parameter's name. `Ref`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.reference()
    }

    /// What the parameter holds, in a stack of its region, read when that stack is deployed:
    /// `{{resolve:ssm:name}}`.
    #[must_use]
    pub fn resolved(self) -> Value<String> {
        Function::resolve_ssm(self.name())
    }

    /// A statement that allows to read the parameter.
    pub fn reading(self) -> Statement {
        Statement::allow(["ssm:GetParameter", "ssm:GetParameters"]).resource(self.arn())
    }
}
