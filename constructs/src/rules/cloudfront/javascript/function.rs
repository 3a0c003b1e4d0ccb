//! Functions, and what could be the parameters of one.

use super::expression::Shape;
use super::parser::{Around, FunctionKind, Parser, Stop};
use super::token::Kind;

impl Parser<'_> {
    /// A function, from the word `function` on. A declared one has a name.
    pub(super) fn function(&mut self, r#async: bool, declared: bool) -> Result<(), Stop> {
        self.expect("function")?;
        if self.token.is("*") {
            return Err(self.wrong_at(self.token.start, "CloudFront has no generators"));
        }
        if self.token.is_free_name() {
            let name = self.advance()?;
            if declared {
                self.declare(name, false)?;
            }
        } else if declared {
            return Err(self.unexpected("the name of a function"));
        }
        self.parameters_and_body(r#async)
    }

    pub(super) fn parameters_and_body(&mut self, r#async: bool) -> Result<(), Stop> {
        self.deeper(|parser| {
            parser.declared.open();
            let around = parser.around;
            parser.around.function = Some(FunctionKind::Plain);
            parser.expect("(")?;
            while !parser.take(")")? {
                let rest = parser.take("...")?;
                parser.binding(false)?;
                if parser.take("=")? {
                    parser.assignment(true)?;
                }
                if !parser.token.is(")") && (rest || !parser.take(",")?) {
                    let wanted = if rest { "`)`" } else { "`,` or `)`" };
                    return Err(parser.unexpected(wanted));
                }
            }
            parser.around = around;
            parser.body(r#async)?;
            parser.declared.close();
            Ok(())
        })
    }

    fn body(&mut self, r#async: bool) -> Result<(), Stop> {
        let inside = Around {
            function: Some(FunctionKind::of(r#async)),
            ..Around::default()
        };
        let around = std::mem::replace(&mut self.around, inside);
        let labels = std::mem::take(&mut self.labels);
        self.expect("{")?;
        while !self.token.is("}") {
            self.statement()?;
        }
        // What follows the body is read as what is around it.
        self.around = around;
        self.labels = labels;
        self.expect("}")
    }

    /// `=>` and what is right of it.
    pub(super) fn arrow(&mut self, r#async: bool) -> Result<Shape, Stop> {
        if self.token.after_line {
            return Err(self.unexpected("`=>` on the line of its parameters"));
        }
        self.expect("=>")?;
        self.declared.open();
        if self.token.is("{") {
            self.body(r#async)?;
        } else {
            let inside = Around {
                function: Some(FunctionKind::of(r#async)),
                ..Around::default()
            };
            let around = std::mem::replace(&mut self.around, inside);
            self.assignment(true)?;
            self.around = around;
        }
        self.declared.close();
        Ok(Shape::Other)
    }

    /// What is in parentheses: a value, the parameters of an arrow function, or, after `async`, arguments.
    pub(super) fn parenthesized(&mut self, r#async: bool) -> Result<Shape, Stop> {
        let before = self.default.take();
        self.expect("(")?;
        let mut shapes = Vec::new();
        let mut arguments_alone = self.token.is(")");
        while !self.token.is(")") {
            let rest = self.take("...")?;
            shapes.push(self.assignment_or_pattern(true)?);
            let comma = self.take(",")?;
            arguments_alone |= rest || comma && self.token.is(")");
            if !comma {
                break;
            }
        }
        self.expect(")")?;
        if self.token.is("=>") && !self.token.after_line {
            let fits =
                |shape: &Shape| matches!(shape, Shape::Name | Shape::Pattern | Shape::Assigned);
            if !shapes.iter().all(fits) {
                let message = "what is left of `=>` is no list of parameters";
                return Err(self.wrong_at(self.token.start, message));
            }
            if r#async {
                self.needs_js2("async")?;
            }
            self.default = before;
            return self.arrow(r#async);
        }
        if arguments_alone && !r#async {
            return Err(self.unexpected("`=>`"));
        }
        self.no_default()?;
        self.default = before;
        Ok(match shapes.as_slice() {
            [Shape::Name | Shape::Member] if !r#async => Shape::Member,
            _ => Shape::Other,
        })
    }

    pub(super) fn list(&mut self) -> Result<Shape, Stop> {
        self.expect("[")?;
        let mut pattern = true;
        while !self.take("]")? {
            if self.take(",")? {
                continue;
            }
            self.take("...")?;
            pattern &= self.assignment_or_pattern(true)? != Shape::Other;
            if !self.token.is("]") && !self.take(",")? {
                return Err(self.unexpected("`,` or `]`"));
            }
        }
        Ok(if pattern {
            Shape::Pattern
        } else {
            Shape::Other
        })
    }

    pub(super) fn object(&mut self) -> Result<Shape, Stop> {
        self.expect("{")?;
        let mut pattern = true;
        while !self.take("}")? {
            pattern &= self.entry()?;
            if !self.token.is("}") && !self.take(",")? {
                return Err(self.unexpected("`,` or `}`"));
            }
        }
        Ok(if pattern {
            Shape::Pattern
        } else {
            Shape::Other
        })
    }

    /// An entry of an object; says whether it could be one of a pattern.
    fn entry(&mut self) -> Result<bool, Stop> {
        if self.take("...")? {
            return Ok(self.assignment_or_pattern(true)? != Shape::Other);
        }
        if self.token.is("*") {
            return Err(self.wrong_at(self.token.start, "CloudFront has no generators"));
        }
        let word = self.token;
        let mut r#async = false;
        if matches!(word.text, "get" | "set" | "async") && word.kind == Kind::Name {
            let next = self.peek()?;
            if next.kind != Kind::Mark || next.is("[") {
                r#async = word.is("async");
                if r#async {
                    self.needs_js2("async")?;
                }
                self.advance()?;
                self.key()?;
                self.parameters_and_body(r#async)?;
                return Ok(false);
            }
        }
        let name = self.key()?;
        if self.token.is("(") {
            self.parameters_and_body(r#async)?;
            return Ok(false);
        }
        if self.take(":")? {
            return Ok(self.assignment_or_pattern(true)? != Shape::Other);
        }
        if !name {
            return Err(self.unexpected("`:`"));
        }
        if self.token.is("=") {
            self.default.get_or_insert(self.token.start);
            self.advance()?;
            self.assignment(true)?;
        }
        Ok(true)
    }

    /// The key of an entry; says whether it is a name that could stand alone.
    pub(super) fn key(&mut self) -> Result<bool, Stop> {
        if self.take("[")? {
            self.assignment(true)?;
            self.expect("]")?;
            return Ok(false);
        }
        match self.token.kind {
            Kind::Name | Kind::Text | Kind::Number => Ok(self.advance()?.is_free_name()),
            _ => Err(self.unexpected("a name")),
        }
    }
}
