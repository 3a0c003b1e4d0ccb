//! Images on the pages of a pool's domain.

use super::base64::base64;
use crate::cfn::cognito::managed_login_branding::AssetType;
use crate::problem::Problem;

/// The most bytes of an image: 1,000,000 characters of Base64, after
/// [AssetType](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssetType.html).
const MOST: usize = 750_000;

/// An image for a place on the pages of managed login.
///
/// It stands in the template, of which CloudFormation takes
/// [1 MB](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{AssetCategory, BrandingAsset, ColorMode, ImageFormat};
///
/// let svg = r#"<svg xmlns="http://www.w3.org/2000/svg"/>"#;
/// let logo = BrandingAsset::new(AssetCategory::FormLogo, ImageFormat::Svg, svg)
///     .color_mode(ColorMode::Dark);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an image does nothing until it is given to a branding"]
pub struct BrandingAsset {
    category: AssetCategory,
    format: ImageFormat,
    bytes: Vec<u8>,
    mode: ColorMode,
}

/// What an image is for. `Category`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssetCategory {
    /// The icon of the browser's tab, as ICO.
    FaviconIco,
    /// The icon of the browser's tab, as SVG.
    FaviconSvg,
    /// Beside a code by e-mail.
    EmailGraphic,
    /// Beside a code by text message.
    SmsGraphic,
    /// Beside a code of an authenticator app.
    AuthAppGraphic,
    /// Beside a password.
    PasswordGraphic,
    /// Beside a passkey.
    PasskeyGraphic,
    /// The logo above the page.
    PageHeaderLogo,
    /// Behind the head of the page.
    PageHeaderBackground,
    /// The logo below the page.
    PageFooterLogo,
    /// Behind the foot of the page.
    PageFooterBackground,
    /// Behind the page.
    PageBackground,
    /// Behind the form.
    FormBackground,
    /// The logo in the form.
    FormLogo,
    /// On the button of a provider of identities.
    IdpButtonIcon,
}

/// The form of an image. `Extension`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImageFormat {
    /// Icons of Windows.
    Ico,
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// SVG.
    Svg,
    /// WebP.
    Webp,
}

/// When an image is shown. `ColorMode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColorMode {
    /// To browsers in light mode.
    Light,
    /// To browsers in dark mode.
    Dark,
    /// To all.
    #[default]
    Dynamic,
}

impl BrandingAsset {
    /// An image, by its bytes: `include_bytes!("logo.png")`. `Bytes`.
    pub fn new(category: AssetCategory, format: ImageFormat, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            category,
            format,
            bytes: bytes.into(),
            mode: ColorMode::default(),
        }
    }

    /// When the image is shown. Defaults to always. `ColorMode`.
    pub fn color_mode(mut self, mode: ColorMode) -> Self {
        self.mode = mode;
        self
    }

    pub(super) fn is_for_the_same_as(&self, other: &Self) -> bool {
        self.category == other.category && self.mode == other.mode
    }

    /// The category and the mode, for messages.
    pub(super) fn place(&self) -> String {
        format!("{:?}, {:?}", self.category, self.mode)
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let place = self.place();
        let size = self.bytes.len();
        if size == 0 || size > MOST {
            problems.push(Problem::new(format!(
                "an image has 1 to {MOST} bytes, got `{size}` for `{place}`"
            )));
        }
        let needed = match self.category {
            AssetCategory::FaviconIco => Some(ImageFormat::Ico),
            AssetCategory::FaviconSvg => Some(ImageFormat::Svg),
            _ => None,
        };
        if let Some(needed) = needed
            && needed != self.format
        {
            problems.push(Problem::new(format!(
                "the image for `{place}` is of the format `{needed:?}`, got `{:?}`",
                self.format
            )));
        }
        problems
    }

    pub(super) fn property(&self) -> AssetType {
        let asset = AssetType::new()
            .category(self.category.name())
            .color_mode(self.mode.name())
            .extension(self.format.name());
        if self.bytes.len() > MOST {
            // It is reported, and would only fill the message of another problem.
            return asset;
        }
        asset.bytes(base64(&self.bytes))
    }
}

impl AssetCategory {
    fn name(self) -> &'static str {
        match self {
            Self::FaviconIco => "FAVICON_ICO",
            Self::FaviconSvg => "FAVICON_SVG",
            Self::EmailGraphic => "EMAIL_GRAPHIC",
            Self::SmsGraphic => "SMS_GRAPHIC",
            Self::AuthAppGraphic => "AUTH_APP_GRAPHIC",
            Self::PasswordGraphic => "PASSWORD_GRAPHIC",
            Self::PasskeyGraphic => "PASSKEY_GRAPHIC",
            Self::PageHeaderLogo => "PAGE_HEADER_LOGO",
            Self::PageHeaderBackground => "PAGE_HEADER_BACKGROUND",
            Self::PageFooterLogo => "PAGE_FOOTER_LOGO",
            Self::PageFooterBackground => "PAGE_FOOTER_BACKGROUND",
            Self::PageBackground => "PAGE_BACKGROUND",
            Self::FormBackground => "FORM_BACKGROUND",
            Self::FormLogo => "FORM_LOGO",
            Self::IdpButtonIcon => "IDP_BUTTON_ICON",
        }
    }
}

impl ImageFormat {
    fn name(self) -> &'static str {
        match self {
            Self::Ico => "ICO",
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Svg => "SVG",
            Self::Webp => "WEBP",
        }
    }
}

impl ColorMode {
    fn name(self) -> &'static str {
        match self {
            Self::Light => "LIGHT",
            Self::Dark => "DARK",
            Self::Dynamic => "DYNAMIC",
        }
    }
}
