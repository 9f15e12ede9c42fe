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

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads what a {@link MemoryWriter} wrote. Every method throws an {@link IOException} where the content cannot be what was
 * written.
 */
public final class MemoryReader {

	private static final int SEVEN_BITS = 0x7f;
	private static final int BITS = 32;

	private final ByteBuffer in;
	private final List<String> texts = new ArrayList<>();

	/**
	 * Begins to read.
	 *
	 * @param content
	 *            all that was written, never null
	 * @throws IOException
	 *             when it is not whole
	 */
	public MemoryReader(byte[] content) throws IOException {
		int end = content.length - Long.BYTES;
		CRC32 sum = new CRC32();
		sum.update(content, 0, Math.max(0, end));
		if (end < 0 || ByteBuffer.wrap(content).getLong(end) != sum.getValue()) {
			throw new IOException("torn"); //$NON-NLS-1$
		}
		in = ByteBuffer.wrap(content, 0, end);
	}

	private void need(long bytes) throws IOException {
		if (bytes < 0 || bytes > in.remaining()) {
			throw new IOException("too short"); //$NON-NLS-1$
		}
	}

	/**
	 * Reads a number.
	 *
	 * @return the number, 0 or more
	 * @throws IOException
	 *             when there is none
	 */
	public int number() throws IOException {
		int number = 0;
		for (int shift = 0; shift < BITS; shift += 7) {
			need(1);
			byte next = in.get();
			number |= (next & SEVEN_BITS) << shift;
			if (next >= 0) {
				if (number < 0) {
					break;
				}
				return number;
			}
		}
		throw new IOException("no number"); //$NON-NLS-1$
	}

	/**
	 * Reads how many things follow.
	 *
	 * @return the number, 0 or more; never more than there are bytes left
	 * @throws IOException
	 *             when there is none
	 */
	public int count() throws IOException {
		int count = number();
		need(count);
		return count;
	}

	/**
	 * Reads a truth value.
	 *
	 * @return the value
	 * @throws IOException
	 *             when there is none
	 */
	public boolean flag() throws IOException {
		need(1);
		return in.get() != 0;
	}

	/**
	 * Reads 64 bits.
	 *
	 * @return the bits
	 * @throws IOException
	 *             when there are none
	 */
	public long bits() throws IOException {
		need(Long.BYTES);
		return in.getLong();
	}

	/**
	 * Reads numbers.
	 *
	 * @return the numbers, never null
	 * @throws IOException
	 *             when there are none
	 */
	public int[] ints() throws IOException {
		int length = number();
		need((long) length * Integer.BYTES);
		int[] numbers = new int[length];
		in.asIntBuffer().get(numbers);
		in.position(in.position() + length * Integer.BYTES);
		return numbers;
	}

	/**
	 * Reads numbers.
	 *
	 * @return the numbers, never null
	 * @throws IOException
	 *             when there are none
	 */
	public long[] longs() throws IOException {
		int length = number();
		need((long) length * Long.BYTES);
		long[] numbers = new long[length];
		in.asLongBuffer().get(numbers);
		in.position(in.position() + length * Long.BYTES);
		return numbers;
	}

	/**
	 * Reads a text.
	 *
	 * @return the text; equal ones are the same object; null where null was written
	 * @throws IOException
	 *             when there is none
	 */
	public String text() throws IOException {
		int number = number();
		if (number == MemoryWriter.NO_TEXT) {
			return null;
		}
		if (number > texts.size() + 1) {
			throw new IOException("unknown text"); //$NON-NLS-1$
		}
		if (number == texts.size() + 1) {
			texts.add(newText());
		}
		return texts.get(number - 1);
	}

	private String newText() throws IOException {
		int length = number();
		boolean latin = flag();
		int bytes = latin ? length : length * Character.BYTES;
		need(latin ? length : (long) length * Character.BYTES);
		String text = latin ? new String(in.array(), in.position(), length, StandardCharsets.ISO_8859_1)
				: in.slice(in.position(), bytes).asCharBuffer().toString();
		in.position(in.position() + bytes);
		return text;
	}
}
