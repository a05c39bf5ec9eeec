//! Amounts: prices with their currency, numbers of statistics.

use crate::diag::Code;
use crate::yaml::{Definitions, Node, Read, Reader};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

/// An amount of money in hundredths of the unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price(pub i64);

impl Read for Price {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "an amount")?;
        let (whole, cents) = text.split_once('.').unwrap_or((text, ""));
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if !whole.is_empty() && whole.len() < 10 && digits(whole) && digits(cents) && cents.len() <= 2 {
            let cents = format!("{cents:0<2}");
            if let (Ok(whole), Ok(cents)) = (whole.parse::<i64>(), cents.parse::<i64>()) {
                return Some(Self(whole * 100 + cents));
            }
        }
        let help = if text.contains(',') {
            format!(
                "write a point before the cents and none before thousands: `{}`",
                text.replace('.', "").replace(',', ".")
            )
        } else {
            "write digits, with a point before the cents: `229.50`".to_owned()
        };
        reader.fault(Code::RecordInvalidValue, node.place, format!("`{text}` is not an amount"), help);
        None
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Price", json!({ "type": "number", "minimum": 0 }))
    }
}

/// A number as it is written, with its decimals: `digits` × 10^-`decimals`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantity {
    /// All digits as one whole number.
    pub digits: i64,
    /// How many of them stand behind the point, at most 6.
    pub decimals: u8,
}

impl Quantity {
    /// As a number, for comparing lengths of bars.
    pub fn value(self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "at most 15 digits, see `read`")]
        let digits = self.digits as f64;
        digits / 10f64.powi(i32::from(self.decimals))
    }
}

impl Read for Quantity {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a number")?;
        let (sign, number) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let digits = format!("{whole}{decimals}");
        let shape = !whole.is_empty() && digits.len() <= 15 && decimals.len() <= 6 && !number.ends_with('.');
        let parsed = digits.parse::<i64>().ok().filter(|_| digits.bytes().all(|b| b.is_ascii_digit()));
        if let (true, Some(digits), Ok(decimals)) = (shape, parsed, u8::try_from(decimals.len())) {
            return Some(Self { digits: sign * digits, decimals });
        }
        reader.fault(
            Code::RecordInvalidValue,
            node.place,
            format!("`{text}` is not a number"),
            "write digits, with a point before decimals and nothing between thousands: `1314` or `12.5`",
        );
        None
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Quantity", json!({ "type": "number" }))
    }
}

/// A currency code (ISO 4217): three capital letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Currency(pub String);

impl Read for Currency {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a currency")?;
        if text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()) {
            return Some(Self(text.to_owned()));
        }
        let message = format!("`{text}` is not a currency code");
        reader.fault(Code::RecordInvalidValue, node.place, message, "write three capital letters: `EUR`");
        None
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Currency", json!({ "type": "string", "pattern": "^[A-Z]{3}$" }))
    }
}
