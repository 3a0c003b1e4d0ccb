use palisade::cloudfront::Distribution;
use palisade::cognito::{UserPool, UserPoolClient, UserPoolDomain};
use palisade::patterns::PageConfiguration;
use palisade::s3::Bucket;
use palisade::{Pseudo, Stack};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

fn distribution(stack: &mut Stack, page: PageConfiguration) {
    let page = stack.add("Page", page);
    let files = stack.add("Files", Bucket::new());
    let site = Distribution::new(files).behavior(PageConfiguration::PATH, page.behavior());
    stack.add("Cdn", site);
}

#[test]
fn a_bare_page_configuration() -> Result<(), Mismatch> {
    sample::template("patterns/page-configuration-bare", |stack| {
        distribution(stack, PageConfiguration::new("4f2example"));
    })
}

#[test]
fn a_full_page_configuration() -> Result<(), Mismatch> {
    sample::template("patterns/page-configuration-full", |stack| {
        let people = stack.add("People", UserPool::new());
        let client = UserPoolClient::new(people).callback_url("https://docs.example.com/");
        let client = stack.add("Client", client);
        let pages = UserPoolDomain::prefix(people, "docs-example-com").classic_pages();
        let pages = stack.add("Pages", pages);
        let page = PageConfiguration::new(client.id())
            .user_pool(people.id(), Pseudo::Region)
            .sign_in_domain(pages.host_name())
            .redirect_uri("https://docs.example.com/")
            .logout_uri("https://docs.example.com/")
            .scopes(["openid", "email"])
            .api_path("/api/\"quoted\"")
            .api_path("/api/it's ${no} \"expression\"")
            .refresh_path("/refresh")
            .sign_out_path("/signout");
        distribution(stack, page);
    })
}

#[test]
fn a_wrong_page_configuration() -> Result<(), Mismatch> {
    sample::problems("patterns/page-configuration-wrong", |stack| {
        let page = PageConfiguration::new("not an id")
            .sign_in_domain("https://sign-in.example.com")
            .redirect_uri("/")
            .api_path("api")
            .refresh_path("//elsewhere.example.com/refresh")
            .sign_out_path("/\\elsewhere.example.com");
        distribution(stack, page);
    })
}
