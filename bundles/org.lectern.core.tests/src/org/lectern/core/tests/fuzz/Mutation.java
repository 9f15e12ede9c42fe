/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes a new input from one or two others. */
final class Mutation {

	/** What breaks readers of any format. */
	private static final List<String> COMMON = List.of("\n", "\r", "\r\n", "\t", " ", "\0", "\u00a0", "\u2028", "\ufeff", "\u00e9",
			"\ud83d\ude00", "\"", "'", "{", "}", "[", "]", "(", ")", "<", ">", "&", "&amp;", "&#x0;", "&#55296;", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
			"\\", "\\u0000", "\\ud800", "/", ",", ";", ":", "-", "=", "#", "@", "%", "0", "-1", "2147483648", "9223372036854775808", "1e999",
			"NaN", "null", "true", "  - ", "\n\n", "<a>", "</a>", "<![CDATA[", "]]>", "<!--", "-->", "<?a?>");

	private static final byte[][] ODD = { { (byte) 0xC3 }, { (byte) 0xFF, (byte) 0xFE }, { (byte) 0xED, (byte) 0xA0, (byte) 0x80 },
			{ (byte) 0xF8 }, { (byte) 0x80 }, { 0x1A }, { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF } };

	/** Inputs stay small, as most faults show in small ones and those are read often. */
	private static final int SMALL = 6000;

	/** One in so many inputs is large, to show what grows faster than its input. */
	private static final int RARE = 3000;

	private final Random random;
	private final List<String> words;

	Mutation(Random random, List<String> words) {
		this.random = random;
		this.words = words;
	}

	byte[] of(byte[] input, byte[] other) {
		byte[] result = input;
		for (int i = 1 + random.nextInt(4); i > 0; i--) {
			result = once(result, other);
		}
		if (result.length > SMALL) {
			int start = random.nextInt(result.length - SMALL);
			result = random.nextBoolean() ? Arrays.copyOf(result, SMALL) : Arrays.copyOfRange(result, start, start + SMALL);
		}
		return random.nextInt(RARE) == 0 ? enlarge(result) : result;
	}

	private byte[] once(byte[] input, byte[] other) {
		int from = random.nextInt(input.length + 1);
		int to = Math.min(input.length, from + length());
		return switch (random.nextInt(10)) {
		case 0 -> replace(input, from, to, new byte[0]);
		case 1 -> replace(input, from, from, Arrays.copyOfRange(input, from, to));
		case 2 -> replace(input, from, to, ODD[random.nextInt(ODD.length)]);
		case 3, 4 -> replace(input, from, from, word());
		case 5, 6 -> replace(input, from, to, word());
		case 7 -> replace(input, from, to, piece(other));
		case 8 -> lineMoved(input, from);
		default -> replace(input, from, Math.min(input.length, from + 1), new byte[] { (byte) random.nextInt(128) });
		};
	}

	private int length() {
		return random.nextInt(4) == 0 ? random.nextInt(400) : random.nextInt(8);
	}

	private byte[] word() {
		List<String> list = words.isEmpty() || random.nextInt(3) == 0 ? COMMON : words;
		return list.get(random.nextInt(list.size())).getBytes(StandardCharsets.UTF_8);
	}

	private byte[] piece(byte[] other) {
		int from = random.nextInt(other.length + 1);
		return Arrays.copyOfRange(other, from, Math.min(other.length, from + length()));
	}

	/** Takes the line at an offset to another place. */
	private byte[] lineMoved(byte[] input, int at) {
		int start = at;
		while (start > 0 && input[start - 1] != '\n') {
			start--;
		}
		int end = at;
		while (end < input.length && input[end] != '\n') {
			end++;
		}
		end = Math.min(input.length, end + 1);
		byte[] line = Arrays.copyOfRange(input, start, end);
		byte[] rest = replace(input, start, end, new byte[0]);
		int to = random.nextInt(rest.length + 1);
		return replace(rest, to, to, line);
	}

	/** Repeats a piece until the input is large: long values, many records or deep nesting, as the piece happens to be. */
	private byte[] enlarge(byte[] input) {
		int from = random.nextInt(input.length + 1);
		byte[] piece = random.nextBoolean() ? word() : Arrays.copyOfRange(input, from, Math.min(input.length, from + length()));
		int size = 50_000 + random.nextInt(200_000);
		if (piece.length == 0 || random.nextInt(4) == 0) {
			piece = input.length == 0 ? word() : input;
		}
		ByteArrayOutputStream result = new ByteArrayOutputStream(size + input.length);
		result.write(input, 0, from);
		while (result.size() < size) {
			result.writeBytes(piece);
		}
		result.write(input, from, input.length - from);
		return result.toByteArray();
	}

	private static byte[] replace(byte[] input, int from, int to, byte[] with) {
		byte[] result = new byte[input.length - (to - from) + with.length];
		System.arraycopy(input, 0, result, 0, from);
		System.arraycopy(with, 0, result, from, with.length);
		System.arraycopy(input, to, result, from + with.length, input.length - to);
		return result;
	}
}
