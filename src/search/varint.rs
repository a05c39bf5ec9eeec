//! Numbers that are mostly small, in as few bytes as they need: seven bits in each, the lowest first, and the highest
//! bit where more follow (LEB128).

/// Writes a number behind others.
pub fn write(mut number: u32, into: &mut Vec<u8>) {
    while number >= 1 << 7 {
        into.push(number.to_le_bytes()[0] | 1 << 7);
        number >>= 7;
    }
    into.push(number.to_le_bytes()[0]);
}

/// The numbers that were written.
pub fn read(bytes: &[u8]) -> impl Iterator<Item = u32> {
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0, |number, byte| number << 7 | u32::from(byte & 0x7f));
    bytes.split_inclusive(|byte| byte >> 7 == 0).map(number)
}

/// How many they are.
pub fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte >> 7 == 0).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let numbers = [0, 1, 127, 128, 256, 16_383, 16_384, 2_000_000_000, u32::MAX];
        let mut bytes = Vec::new();
        for number in numbers {
            write(number, &mut bytes);
        }
        assert!(read(&bytes).eq(numbers), "{bytes:?}");
        assert_eq!(count(&bytes), numbers.len());
        assert_eq!(bytes.len(), 1 + 1 + 1 + 2 + 2 + 2 + 3 + 5 + 5);
    }
}
