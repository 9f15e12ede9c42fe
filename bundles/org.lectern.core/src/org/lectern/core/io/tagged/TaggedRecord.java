/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.tagged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.lectern.core.io.SourceRecord;

/**
 * One record as tags and values. Who finds a place for a value takes it; what nobody took is kept under the name of its
 * tag.
 */
public final class TaggedRecord {

	private final int line;
	private final List<Value> values = new ArrayList<>();
	private final Map<String, List<Value>> byTag = new HashMap<>();

	/** A value under a tag. */
	private static final class Value {

		private final String tag;
		private final StringBuilder text;
		private boolean taken;

		Value(String tag, String text) {
			this.tag = tag;
			this.text = new StringBuilder(text);
		}
	}

	/**
	 * A value that was taken.
	 *
	 * @param tag
	 *            its tag, never null
	 * @param text
	 *            the value without blanks around it, never null
	 */
	public record Taken(String tag, String text) {
	}

	/**
	 * Begins a record.
	 *
	 * @param line
	 *            where, 1 or more
	 */
	public TaggedRecord(int line) {
		this.line = line;
	}

	/**
	 * Returns where the record begins.
	 *
	 * @return the line, 1 or more
	 */
	public int line() {
		return line;
	}

	/**
	 * Adds a value.
	 *
	 * @param tag
	 *            the tag, never null
	 * @param text
	 *            the value, or the first line of it, never null
	 */
	public void add(String tag, String text) {
		Value value = new Value(tag, text);
		values.add(value);
		byTag.computeIfAbsent(tag, name -> new ArrayList<>(1)).add(value);
	}

	/**
	 * Goes on with the value added last.
	 *
	 * @param text
	 *            its next line, never null
	 * @return whether there is a value to go on with
	 */
	public boolean goOn(String text) {
		if (values.isEmpty()) {
			return false;
		}
		values.get(values.size() - 1).text.append('\n').append(text);
		return true;
	}

	/**
	 * Returns the tag of the value added last.
	 *
	 * @return the tag, null where there is none
	 */
	public String lastTag() {
		return values.isEmpty() ? null : values.get(values.size() - 1).tag;
	}

	/**
	 * Tells whether a tag has a value that is not taken.
	 *
	 * @param tag
	 *            the tag, never null
	 * @return whether it has
	 */
	public boolean has(String tag) {
		return peek(tag) != null;
	}

	/**
	 * Tells whether there is no value at all.
	 *
	 * @return whether there is none
	 */
	public boolean isEmpty() {
		return values.stream().allMatch(value -> value.text.toString().isBlank());
	}

	/**
	 * Looks at the first value of a tag and leaves it.
	 *
	 * @param tag
	 *            the tag, never null
	 * @return the value, null where there is none that says something
	 */
	public String peek(String tag) {
		for (Value value : byTag.getOrDefault(tag, List.of())) {
			String text = value.text.toString().strip();
			if (!value.taken && !text.isEmpty()) {
				return text;
			}
		}
		return null;
	}

	/**
	 * Takes the first value of the first of some tags that has one.
	 *
	 * @param tags
	 *            the tags, the best first, never null
	 * @return the value, null where there is none
	 */
	public String takeFirst(String... tags) {
		for (String tag : tags) {
			for (Value value : byTag.getOrDefault(tag, List.of())) {
				String text = value.text.toString().strip();
				if (!value.taken && !text.isEmpty()) {
					value.taken = true;
					return text;
				}
			}
		}
		return null;
	}

	/**
	 * Takes the values of a tag.
	 *
	 * @param tag
	 *            the tag, never null
	 * @return the values in their order, none of them blank, never null
	 */
	public List<String> take(String tag) {
		List<String> taken = new ArrayList<>();
		for (Value value : byTag.getOrDefault(tag, List.of())) {
			String text = value.text.toString().strip();
			if (!value.taken && !text.isEmpty()) {
				taken.add(text);
			}
			value.taken = true;
		}
		return taken;
	}

	/**
	 * Takes the values of several tags.
	 *
	 * @param tags
	 *            the tags, never null
	 * @return the values in the order of the record, none of them blank, never null
	 */
	public List<Taken> takeInOrder(Set<String> tags) {
		List<Taken> taken = new ArrayList<>();
		for (Value value : values) {
			String text = value.text.toString().strip();
			if (!value.taken && tags.contains(value.tag)) {
				value.taken = true;
				if (!text.isEmpty()) {
					taken.add(new Taken(value.tag, text));
				}
			}
		}
		return taken;
	}

	/**
	 * Keeps what nobody took.
	 *
	 * @param record
	 *            gets the values, never null
	 * @param format
	 *            the id of the format, with which the names of the fields begin, never null
	 */
	public void keepRest(SourceRecord.Builder record, String format) {
		for (Value value : values) {
			if (!value.taken) {
				keep(record, format, value.tag, value.text.toString());
				value.taken = true;
			}
		}
	}

	/**
	 * Keeps a value that was taken and does not fit.
	 *
	 * @param record
	 *            gets the value, never null
	 * @param format
	 *            the id of the format, never null
	 * @param tag
	 *            the tag, never null
	 * @param text
	 *            the value; null or blank for none
	 */
	public static void keep(SourceRecord.Builder record, String format, String tag, String text) {
		record.add(format + '-' + tag.toLowerCase(Locale.ROOT), "; ", text); //$NON-NLS-1$
	}
}
