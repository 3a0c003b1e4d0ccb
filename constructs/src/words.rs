//! Enums of words, for what is generated.

/// Makes an enum of words: `pub enum Permission { Read = "READ" }`.
macro_rules! words {
    ($(
        $(#[$doc:meta])*
        pub enum $name:ident { $($variant:ident = $word:literal,)* }
    )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $variant,)*
        }

        impl $name {
            /// The word that CloudFormation knows.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        #[diagnostic::do_not_recommend]
        impl ::std::convert::From<$name> for $crate::Value<::std::string::String> {
            fn from(word: $name) -> Self {
                Self::from(word.name())
            }
        }
    )* };
}

// Used even if no service is on.
words! {}

#[cfg(test)]
mod tests {
    use crate::{List, Value};

    words! {
        /// How wide.
        pub enum Size { Small = "S", ExtraLarge = "X-L", }
    }

    #[test]
    fn a_word_is_the_text_that_aws_knows() {
        assert_eq!(Size::ExtraLarge.name(), "X-L");
        assert_eq!(Value::from(Size::Small), Value::Known("S".to_owned()));
        let list: List<String> = [Size::Small, Size::ExtraLarge].into();
        assert_eq!(list, ["S", "X-L"].into());
    }
}
