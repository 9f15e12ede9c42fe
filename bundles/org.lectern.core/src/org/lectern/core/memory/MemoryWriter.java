/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.memory;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Writes values one after the other, each text once, and a check sum at the end. {@link MemoryReader} reads them. */
public final class MemoryWriter {

	/** The number of a text that is null. */
	static final int NO_TEXT = 0;

	private static final int SEVEN_BITS = 0x7f;
	private static final int MORE = 0x80;
	private static final int LATIN = 0xff;

	private final CRC32 sum = new CRC32();
	private final DataOutputStream out;
	private final Map<String, Integer> texts = new HashMap<>();

	/**
	 * Begins to write.
	 *
	 * @param target
	 *            where to, never null; not closed by this
	 */
	public MemoryWriter(OutputStream target) {
		out = new DataOutputStream(new BufferedOutputStream(new CheckedOutputStream(target, sum), 1 << 16));
	}

	/**
	 * Writes a number that is mostly small.
	 *
	 * @param number
	 *            the number, 0 or more
	 * @throws IOException
	 *             when writing fails
	 */
	public void number(int number) throws IOException {
		int rest = number;
		while (rest > SEVEN_BITS) {
			out.write(rest & SEVEN_BITS | MORE);
			rest >>>= 7;
		}
		out.write(rest);
	}

	/**
	 * Writes a truth value.
	 *
	 * @param flag
	 *            the value
	 * @throws IOException
	 *             when writing fails
	 */
	public void flag(boolean flag) throws IOException {
		out.writeBoolean(flag);
	}

	/**
	 * Writes any 64 bits.
	 *
	 * @param bits
	 *            the bits
	 * @throws IOException
	 *             when writing fails
	 */
	public void bits(long bits) throws IOException {
		out.writeLong(bits);
	}

	/**
	 * Writes any numbers.
	 *
	 * @param numbers
	 *            the numbers, never null
	 * @throws IOException
	 *             when writing fails
	 */
	public void numbers(int[] numbers) throws IOException {
		number(numbers.length);
		for (int number : numbers) {
			out.writeInt(number);
		}
	}

	/**
	 * Writes any numbers.
	 *
	 * @param numbers
	 *            the numbers, never null
	 * @throws IOException
	 *             when writing fails
	 */
	public void numbers(long[] numbers) throws IOException {
		number(numbers.length);
		for (long number : numbers) {
			out.writeLong(number);
		}
	}

	/**
	 * Writes a text.
	 *
	 * @param text
	 *            the text, may be null
	 * @throws IOException
	 *             when writing fails
	 */
	public void text(String text) throws IOException {
		if (text == null) {
			number(NO_TEXT);
			return;
		}
		Integer known = texts.get(text);
		if (known != null) {
			number(known);
			return;
		}
		int next = texts.size() + 1;
		texts.put(text, next);
		number(next);
		boolean latin = text.chars().allMatch(c -> c <= LATIN);
		number(text.length());
		flag(latin);
		if (latin) {
			out.writeBytes(text);
		} else {
			// one by one, as a text may hold halves of pairs that no encoding has
			out.writeChars(text);
		}
	}

	/**
	 * Writes the check sum of all that was written.
	 *
	 * @throws IOException
	 *             when writing fails
	 */
	public void end() throws IOException {
		out.flush();
		out.writeLong(sum.getValue());
		out.flush();
	}
}
