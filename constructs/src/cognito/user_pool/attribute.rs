//! What a pool knows of each person.

use std::ops::RangeInclusive;

use super::UserPool;
use crate::cfn::cognito::user_pool::{
    NumberAttributeConstraints, SchemaAttribute, StringAttributeConstraints,
};
use crate::problem::Problem;

/// An attribute that every pool has, from OpenID Connect.
///
/// See [Standard attributes](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html#cognito-user-pools-standard-attributes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StandardAttribute {
    /// `address`: the postal address.
    Address,
    /// `birthdate`: the day of birth, `YYYY-MM-DD`.
    Birthdate,
    /// `email`: the e-mail address.
    Email,
    /// `family_name`: the last name.
    FamilyName,
    /// `gender`.
    Gender,
    /// `given_name`: the first name.
    GivenName,
    /// `locale`: the language, such as `en-US`.
    Locale,
    /// `middle_name`.
    MiddleName,
    /// `name`: the full name.
    Name,
    /// `nickname`.
    Nickname,
    /// `phone_number`: the number with `+` and the country's code.
    PhoneNumber,
    /// `picture`: the URL of a picture.
    Picture,
    /// `preferred_username`: a name that the person can change.
    PreferredUsername,
    /// `profile`: the URL of a page.
    Profile,
    /// `updated_at`: when the attributes changed last, in seconds since 1970.
    UpdatedAt,
    /// `website`: the URL of a site.
    Website,
    /// `zoneinfo`: the time zone, such as `Europe/Paris`.
    Zoneinfo,
}

impl StandardAttribute {
    pub(crate) const ALL: [Self; 17] = [
        Self::Address,
        Self::Birthdate,
        Self::Email,
        Self::FamilyName,
        Self::Gender,
        Self::GivenName,
        Self::Locale,
        Self::MiddleName,
        Self::Name,
        Self::Nickname,
        Self::PhoneNumber,
        Self::Picture,
        Self::PreferredUsername,
        Self::Profile,
        Self::UpdatedAt,
        Self::Website,
        Self::Zoneinfo,
    ];

    /// The name in tokens and in Cognito's own requests.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Birthdate => "birthdate",
            Self::Email => "email",
            Self::FamilyName => "family_name",
            Self::Gender => "gender",
            Self::GivenName => "given_name",
            Self::Locale => "locale",
            Self::MiddleName => "middle_name",
            Self::Name => "name",
            Self::Nickname => "nickname",
            Self::PhoneNumber => "phone_number",
            Self::Picture => "picture",
            Self::PreferredUsername => "preferred_username",
            Self::Profile => "profile",
            Self::UpdatedAt => "updated_at",
            Self::Website => "website",
            Self::Zoneinfo => "zoneinfo",
        }
    }
}

/// An attribute of one's own: its type and limits. It is never required, for Cognito cannot.
///
/// By default it is given once, when the person is created, and cannot change.
/// See [Custom attributes](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html#user-pool-settings-custom-attributes).
///
/// # Example
///
/// ```
/// use palisade::cognito::{CustomAttribute, UserPool};
///
/// let people = UserPool::new()
///     .custom_attribute("department", CustomAttribute::text_of(2..=40).mutable())
///     .custom_attribute("clearance", CustomAttribute::number_within(0..=5));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an attribute does nothing until it is given to a pool"]
pub struct CustomAttribute {
    kind: Kind,
    mutable: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Text(Option<RangeInclusive<u32>>),
    Number(Option<RangeInclusive<i64>>),
    Boolean,
    DateTime,
}

impl CustomAttribute {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            mutable: false,
        }
    }

    /// A text of up to 2,048 characters. `AttributeDataType` is `String`.
    pub fn text() -> Self {
        Self::new(Kind::Text(None))
    }

    /// A text, with the least and the most characters. `StringAttributeConstraints`.
    pub fn text_of(length: RangeInclusive<u32>) -> Self {
        Self::new(Kind::Text(Some(length)))
    }

    /// A whole number. `AttributeDataType` is `Number`.
    pub fn number() -> Self {
        Self::new(Kind::Number(None))
    }

    /// A whole number, with the least and the greatest value. `NumberAttributeConstraints`.
    pub fn number_within(range: RangeInclusive<i64>) -> Self {
        Self::new(Kind::Number(Some(range)))
    }

    /// True or false. `AttributeDataType` is `Boolean`.
    pub fn boolean() -> Self {
        Self::new(Kind::Boolean)
    }

    /// A date and a time. `AttributeDataType` is `DateTime`.
    pub fn date_time() -> Self {
        Self::new(Kind::DateTime)
    }

    /// Lets the value change after the person was created; what an identity provider supplies must.
    /// Defaults to a value that stays.
    ///
    /// Every client that may write the attribute lets people change their own:
    /// do not decide on access by it. `Mutable`.
    pub fn mutable(mut self) -> Self {
        self.mutable = true;
        self
    }

    fn is_empty(&self) -> bool {
        match &self.kind {
            Kind::Text(Some(range)) => range.is_empty(),
            Kind::Number(Some(range)) => range.is_empty(),
            Kind::Text(None) | Kind::Number(None) | Kind::Boolean | Kind::DateTime => false,
        }
    }

    fn property(self, name: String) -> SchemaAttribute {
        let attribute = SchemaAttribute::new().name(name).mutable(self.mutable);
        match self.kind {
            Kind::Text(range) => {
                let attribute = attribute.attribute_data_type("String");
                match range {
                    Some(range) => attribute.string_attribute_constraints(
                        StringAttributeConstraints::new()
                            .min_length(range.start().to_string())
                            .max_length(range.end().to_string()),
                    ),
                    None => attribute,
                }
            }
            Kind::Number(range) => {
                let attribute = attribute.attribute_data_type("Number");
                match range {
                    Some(range) => attribute.number_attribute_constraints(
                        NumberAttributeConstraints::new()
                            .min_value(range.start().to_string())
                            .max_value(range.end().to_string()),
                    ),
                    None => attribute,
                }
            }
            Kind::Boolean => attribute.attribute_data_type("Boolean"),
            Kind::DateTime => attribute.attribute_data_type("DateTime"),
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Attributes {
    required: Vec<StandardAttribute>,
    immutable: Vec<StandardAttribute>,
    custom: Vec<(String, CustomAttribute)>,
}

impl Attributes {
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (index, (name, attribute)) in self.custom.iter().enumerate() {
            if attribute.is_empty() {
                problems.push(Problem::new(format!(
                    "the limits of the custom attribute `{name}` leave no value: \
                     the least is at most the greatest"
                )));
            }
            if name.starts_with("custom:") || name.starts_with("dev:") {
                problems.push(
                    Problem::new(format!("the custom attribute `{name}` has a prefix"))
                        .hint("leave it out: Cognito adds `custom:` itself"),
                );
            }
            if StandardAttribute::ALL
                .iter()
                .any(|known| known.name() == name)
            {
                problems.push(
                    Problem::new(format!("`{name}` is a standard attribute")).hint(
                        "every pool has it; see `required_attributes` and `immutable_attributes`",
                    ),
                );
            }
            if self
                .custom
                .iter()
                .take(index)
                .any(|(other, _)| other == name)
            {
                problems.push(Problem::new(format!(
                    "the custom attribute `{name}` is given twice"
                )));
            }
        }
        problems
    }

    pub(super) fn properties(self) -> Vec<SchemaAttribute> {
        let standard = StandardAttribute::ALL.into_iter().filter_map(|attribute| {
            let required = self.required.contains(&attribute);
            let immutable = self.immutable.contains(&attribute);
            (required || immutable).then(|| {
                SchemaAttribute::new()
                    .name(attribute.name())
                    .required(required)
                    .mutable(!immutable)
            })
        });
        let mut all: Vec<_> = standard.collect();
        all.extend(
            self.custom
                .into_iter()
                .map(|(name, attribute)| attribute.property(name)),
        );
        all
    }
}

impl UserPool {
    /// Standard attributes that a person must have. Defaults to none but the name for signing in.
    ///
    /// Cognito cannot change this once the pool exists. `Schema`, `Required`.
    pub fn required_attributes(
        mut self,
        attributes: impl IntoIterator<Item = StandardAttribute>,
    ) -> Self {
        self.attributes.required = attributes.into_iter().collect();
        self
    }

    /// Standard attributes that stay as they were when the person was created. Defaults to none.
    ///
    /// An identity provider cannot supply them on a later sign-in. `Schema`, `Mutable`.
    pub fn immutable_attributes(
        mut self,
        attributes: impl IntoIterator<Item = StandardAttribute>,
    ) -> Self {
        self.attributes.immutable = attributes.into_iter().collect();
        self
    }

    /// Adds an attribute of one's own, which tokens call `custom:` and its name of up to 20 characters.
    /// A pool has at most 50; they cannot be taken away again. `Schema`.
    pub fn custom_attribute(mut self, name: impl Into<String>, attribute: CustomAttribute) -> Self {
        self.attributes.custom.push((name.into(), attribute));
        self
    }
}
