//! Statements and declarations.

use super::expression::Shape;
use super::parser::{Around, Parser, Stop};
use super::token::{Kind, Token};

impl<'a> Parser<'a> {
    pub(super) fn statement(&mut self) -> Result<(), Stop> {
        self.deeper(Self::statement_inside)
    }

    fn statement_inside(&mut self) -> Result<(), Stop> {
        let token = self.token;
        if token.is("{") {
            return self.block();
        }
        if token.kind != Kind::Name {
            return if self.take(";")? {
                Ok(())
            } else {
                self.value()
            };
        }
        match token.text {
            "var" => self.variables(false, "var", true),
            "const" => self.variables(true, "const", true),
            "let" if self.begins_let()? => self.variables(true, "let", true),
            "if" => self.if_else(),
            "for" => self.for_loop(),
            "while" => {
                self.advance()?;
                self.condition()?;
                self.loop_body()
            }
            "do" => {
                self.advance()?;
                self.loop_body()?;
                self.expect("while")?;
                self.condition()?;
                self.take(";")?;
                Ok(())
            }
            "break" | "continue" => self.jump(),
            "return" => {
                if self.around.function.is_none() {
                    return Err(
                        self.wrong_at(token.start, "`return` is allowed in functions alone")
                    );
                }
                self.advance()?;
                if self.ends_here() {
                    self.end()
                } else {
                    self.value()
                }
            }
            "throw" => {
                self.advance()?;
                if self.token.after_line {
                    return Err(self.unexpected("a value on the line of `throw`"));
                }
                self.value()
            }
            "switch" => self.switch(),
            "try" => self.try_catch(),
            "function" => self.function(false, true),
            "async" if self.peek()?.is("function") && !self.peek()?.after_line => {
                self.needs_js2("async")?;
                self.advance()?;
                self.function(true, true)
            }
            "import" => self.import(),
            "export" => self.export(),
            "debugger" => {
                self.advance()?;
                self.end()
            }
            "with" => Err(self.wrong_at(token.start, "`with` is not allowed in strict mode")),
            "class" => Err(self.wrong_at(token.start, "CloudFront has no classes")),
            _ if token.is_free_name() && self.peek()?.is(":") => {
                self.advance()?;
                self.advance()?;
                self.labels.push(token.text);
                self.statement()?;
                self.labels.pop();
                Ok(())
            }
            _ => self.value(),
        }
    }

    fn value(&mut self) -> Result<(), Stop> {
        self.expression(true)?;
        self.end()
    }

    fn ends_here(&self) -> bool {
        let token = self.token;
        token.is(";") || token.is("}") || token.kind == Kind::End || token.after_line
    }

    fn end(&mut self) -> Result<(), Stop> {
        if !self.ends_here() {
            return Err(self.unexpected("`;` or a new line"));
        }
        self.take(";")?;
        Ok(())
    }

    fn block(&mut self) -> Result<(), Stop> {
        self.declared.open();
        self.expect("{")?;
        while !self.take("}")? {
            if self.token.kind == Kind::End {
                return Err(self.unexpected("`}`"));
            }
            self.statement()?;
        }
        self.declared.close();
        Ok(())
    }

    fn condition(&mut self) -> Result<(), Stop> {
        self.expect("(")?;
        self.expression(true)?;
        self.expect(")")
    }

    fn loop_body(&mut self) -> Result<(), Stop> {
        let inside = Around {
            r#loop: true,
            ..self.around
        };
        let around = std::mem::replace(&mut self.around, inside);
        self.statement()?;
        self.around = around;
        Ok(())
    }

    fn if_else(&mut self) -> Result<(), Stop> {
        self.advance()?;
        self.condition()?;
        self.statement()?;
        if self.take("else")? {
            self.statement()?;
        }
        Ok(())
    }

    fn for_loop(&mut self) -> Result<(), Stop> {
        self.advance()?;
        if self.around.is_async() {
            self.take("await")?;
        }
        self.expect("(")?;
        self.declared.open();
        let over = match self.token.text {
            ";" => false,
            "var" => self.for_variables(false, "var")?,
            "const" => self.for_variables(true, "const")?,
            "let" if self.begins_let()? => self.for_variables(true, "let")?,
            _ => self.for_value()?,
        };
        if over {
            self.advance()?;
            self.expression(true)?;
        } else {
            self.expect(";")?;
            if !self.token.is(";") {
                self.expression(true)?;
            }
            self.expect(";")?;
            if !self.token.is(")") {
                self.expression(true)?;
            }
        }
        self.expect(")")?;
        self.loop_body()?;
        self.declared.close();
        Ok(())
    }

    fn is_over(&self) -> bool {
        self.token.is("of") || self.token.is("in")
    }

    fn for_variables(&mut self, once: bool, word: &str) -> Result<bool, Stop> {
        self.variables(once, word, false)?;
        Ok(self.is_over())
    }

    fn for_value(&mut self) -> Result<bool, Stop> {
        let before = self.default.take();
        let shape = self.assignment_or_pattern(false)?;
        if self.is_over() {
            if !matches!(shape, Shape::Name | Shape::Member | Shape::Pattern) {
                return Err(self.unexpected("`;`"));
            }
            self.default = before;
            return Ok(true);
        }
        self.no_default()?;
        self.default = before;
        if self.take(",")? {
            self.expression(false)?;
        }
        Ok(false)
    }

    fn begins_let(&self) -> Result<bool, Stop> {
        let next = self.peek()?;
        let named = next.kind == Kind::Name && !matches!(next.text, "in" | "instanceof" | "of");
        Ok(named || next.is("[") || next.is("{"))
    }

    /// `var`, `let` or `const`; `whole` as a statement, otherwise at the beginning of a `for`.
    fn variables(&mut self, once: bool, word: &str, whole: bool) -> Result<(), Stop> {
        if once {
            self.needs_js2(word)?;
        }
        self.advance()?;
        loop {
            let first = self.token;
            self.binding(once)?;
            if self.take("=")? {
                self.assignment(whole)?;
            } else if (word == "const" || !first.is_free_name()) && (whole || !self.is_over()) {
                return Err(self.unexpected("`=`"));
            }
            if !self.take(",")? {
                break;
            }
        }
        if whole { self.end() } else { Ok(()) }
    }

    /// A name, or a pattern of names.
    pub(super) fn binding(&mut self, once: bool) -> Result<(), Stop> {
        self.deeper(|parser| {
            if parser.token.is_free_name() {
                let name = parser.advance()?;
                return parser.declare(name, once);
            }
            if parser.take("[")? {
                while !parser.take("]")? {
                    if parser.take(",")? {
                        continue;
                    }
                    parser.take("...")?;
                    parser.binding_with_default(once)?;
                    if !parser.token.is("]") {
                        parser.expect(",")?;
                    }
                }
                return Ok(());
            }
            if !parser.take("{")? {
                return Err(parser.unexpected("a name"));
            }
            while !parser.take("}")? {
                if parser.take("...")? {
                    parser.binding(once)?;
                } else {
                    let key = parser.token;
                    let name = parser.key()?;
                    if parser.take(":")? {
                        parser.binding_with_default(once)?;
                    } else if name {
                        parser.declare(key, once)?;
                        if parser.take("=")? {
                            parser.assignment(true)?;
                        }
                    } else {
                        return Err(parser.unexpected("`:`"));
                    }
                }
                if !parser.token.is("}") {
                    parser.expect(",")?;
                }
            }
            Ok(())
        })
    }

    fn binding_with_default(&mut self, once: bool) -> Result<(), Stop> {
        self.binding(once)?;
        if self.take("=")? {
            self.assignment(true)?;
        }
        Ok(())
    }

    pub(super) fn declare(&mut self, name: Token<'a>, once: bool) -> Result<(), Stop> {
        if self.declared.is_outermost() || self.around.function.is_none() && !once {
            self.code.declared.insert(name.text);
        }
        if self.declared.add(name.text, once) {
            return Ok(());
        }
        let message = format!("`{}` is declared already", name.text);
        Err(self.wrong_at(name.start, message))
    }

    fn jump(&mut self) -> Result<(), Stop> {
        let word = self.advance()?;
        if self.token.is_free_name() && !self.token.after_line {
            if !self.labels.contains(&self.token.text) {
                return Err(self.unexpected("the label of a statement around"));
            }
            self.advance()?;
        } else if !(self.around.r#loop || word.is("break") && self.around.switch) {
            let message = format!("`{}` is allowed in loops alone", word.text);
            return Err(self.wrong_at(word.start, message));
        }
        self.end()
    }

    fn switch(&mut self) -> Result<(), Stop> {
        self.advance()?;
        self.condition()?;
        self.expect("{")?;
        self.declared.open();
        let inside = Around {
            switch: true,
            ..self.around
        };
        let around = std::mem::replace(&mut self.around, inside);
        while !self.token.is("}") {
            if !self.take("default")? {
                self.expect("case")?;
                self.expression(true)?;
            }
            self.expect(":")?;
            while !self.token.is("case") && !self.token.is("default") && !self.token.is("}") {
                self.statement()?;
            }
        }
        self.around = around;
        self.declared.close();
        self.expect("}")
    }

    fn try_catch(&mut self) -> Result<(), Stop> {
        self.advance()?;
        self.block()?;
        let caught = self.take("catch")?;
        if caught {
            self.declared.open();
            if self.take("(")? {
                self.binding(false)?;
                self.expect(")")?;
            }
            self.block()?;
            self.declared.close();
        }
        if self.take("finally")? {
            return self.block();
        }
        if caught {
            Ok(())
        } else {
            Err(self.unexpected("`catch` or `finally`"))
        }
    }

    /// `import cf from 'cloudfront'`, and the other forms of it.
    fn import(&mut self) -> Result<(), Stop> {
        if !self.declared.is_outermost() {
            let message = "`import` is allowed outside of functions and blocks alone";
            return Err(self.wrong_at(self.token.start, message));
        }
        self.needs_js2("import")?;
        self.advance()?;
        if self.token.kind != Kind::Text {
            loop {
                if self.take("{")? {
                    self.imported_names()?;
                } else {
                    if self.take("*")? {
                        self.expect("as")?;
                    }
                    self.binding(true)?;
                }
                if !self.take(",")? {
                    break;
                }
            }
            self.expect("from")?;
        }
        if self.token.kind != Kind::Text {
            return Err(self.unexpected("the name of a module"));
        }
        self.advance()?;
        self.end()
    }

    fn imported_names(&mut self) -> Result<(), Stop> {
        while !self.take("}")? {
            if self.peek()?.is("as") {
                self.key()?;
                self.advance()?;
            }
            self.binding(true)?;
            if !self.token.is("}") {
                self.expect(",")?;
            }
        }
        Ok(())
    }

    fn export(&mut self) -> Result<(), Stop> {
        self.advance()?;
        if self.take("default")? {
            return match self.token.text {
                "function" => self.function(false, false),
                _ => self.value(),
            };
        }
        if self.take("{")? {
            while !self.take("}")? {
                self.key()?;
                if self.take("as")? {
                    self.key()?;
                }
                if !self.token.is("}") {
                    self.expect(",")?;
                }
            }
            return self.end();
        }
        self.statement()
    }
}
