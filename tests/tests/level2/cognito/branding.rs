use palisade::cognito::{
    AssetCategory, BrandingAsset, ColorMode, ImageFormat, ManagedLoginBranding, UserPool,
    UserPoolClient,
};
use palisade::{App, Handle, Problems, Region, Stack};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

fn parts(stack: &mut Stack) -> (Handle<UserPool>, Handle<UserPoolClient>) {
    let people = stack.add("People", UserPool::new());
    let client = UserPoolClient::new(people).callback_url("https://docs.example.com/signin");
    (people, stack.add("Client", client))
}

fn svg(category: AssetCategory) -> BrandingAsset {
    BrandingAsset::new(category, ImageFormat::Svg, SVG)
}

#[test]
fn a_bare_look() -> Result<(), Mismatch> {
    sample::template("cognito/managed-login-branding-bare", |stack| {
        let (people, client) = parts(stack);
        stack.add("Look", ManagedLoginBranding::new(people, client));
    })
}

#[test]
fn a_full_look() -> Result<(), Mismatch> {
    sample::template("cognito/managed-login-branding-full", |stack| {
        let (people, client) = parts(stack);
        let png = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
        let footer = AssetCategory::PageFooterLogo;
        let look = ManagedLoginBranding::new(people, client)
            .settings(json!({
                "categories": { "global": { "colorSchemeMode": "DARK" } },
                "componentClasses": { "buttons": { "borderRadius": 4.0 } },
            }))
            .asset(svg(AssetCategory::FaviconSvg))
            .asset(svg(AssetCategory::FormLogo).color_mode(ColorMode::Light))
            .asset(svg(AssetCategory::FormLogo).color_mode(ColorMode::Dark))
            .asset(BrandingAsset::new(footer, ImageFormat::Png, png))
            .level1(|look| look.return_merged_resources(true));
        stack.add("Look", look);
    })
}

#[test]
fn a_wrong_look() -> Result<(), Mismatch> {
    sample::problems("cognito/managed-login-branding-wrong", |stack| {
        let (people, client) = parts(stack);
        let large = vec![b' '; 750_001];
        let background = AssetCategory::PageBackground;
        let look = ManagedLoginBranding::new(people, client)
            .settings("{}")
            .asset(svg(AssetCategory::FaviconIco))
            .asset(svg(AssetCategory::FormLogo))
            .asset(svg(AssetCategory::FormLogo))
            .asset(BrandingAsset::new(background, ImageFormat::Webp, large))
            .asset(BrandingAsset::new(
                AssetCategory::SmsGraphic,
                ImageFormat::Jpeg,
                [],
            ));
        stack.add("Look", look);
    })
}

#[test]
fn cognitos_values_and_others_exclude_each_other() -> Result<(), Problems> {
    let uses = |change: fn(ManagedLoginBranding) -> ManagedLoginBranding| {
        let mut app = App::new();
        let stack = app.stack("Sample", Region::EuNorth1);
        let (people, client) = parts(stack);
        let look = stack.add("Look", change(ManagedLoginBranding::new(people, client)));
        let property = "/UseCognitoProvidedValues";
        Ok::<_, Problems>(app.synth()?.resource(look).property(property))
    };
    assert_eq!(uses(|look| look)?, json!(true));
    assert!(uses(|look| look.settings(json!({})))?.is_null());
    assert!(uses(|look| look.asset(svg(AssetCategory::FormLogo)))?.is_null());
    Ok(())
}
