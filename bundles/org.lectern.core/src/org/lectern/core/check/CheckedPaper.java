/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.LatexText;

/** A paper while it is checked: what checks ask about it, and where they put what they find. For one thread. */
public final class CheckedPaper {

	private final Paper paper;
	private final ReviewFile file;
	private final CheckContext context;
	private final Consumer<Finding> sink;
	private final Map<String, String> plain = new HashMap<>();
	private final Map<Class<?>, Object> workedOut = new HashMap<>();
	private Map<String, Field> byName;

	/**
	 * Begins to check a paper.
	 *
	 * @param paper
	 *            the paper, never null
	 * @param file
	 *            the file it stands in, never null
	 * @param context
	 *            the profile and the corpus, never null
	 * @param sink
	 *            takes the findings, never null
	 */
	public CheckedPaper(Paper paper, ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		this.paper = paper;
		this.file = file;
		this.context = context;
		this.sink = sink;
	}

	/**
	 * Returns the paper.
	 *
	 * @return the paper, never null
	 */
	public Paper paper() {
		return paper;
	}

	/**
	 * Returns the profile to check by.
	 *
	 * @return the profile, never null
	 */
	public Profile profile() {
		return context.profile();
	}

	/**
	 * Returns the entry type.
	 *
	 * @return the type in lower case, empty when there is none
	 */
	public String type() {
		return paper.getEntryType() == null ? "" : paper.getEntryType().toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	/**
	 * Returns the fields.
	 *
	 * @return the fields in the order of the text, never null
	 */
	public List<Field> fields() {
		return paper.getFields();
	}

	/**
	 * Returns a field that says something.
	 *
	 * @param name
	 *            the name in any case, never null
	 * @return the field, null when there is none or it is blank
	 */
	public Field field(String name) {
		return byName().get(name.toLowerCase(Locale.ROOT));
	}

	/** The fields are looked up by every check, so they are sorted once. */
	private Map<String, Field> byName() {
		if (byName == null) {
			byName = new HashMap<>();
			for (Field field : paper.getFields()) {
				if (field.getName() != null) {
					byName.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field);
				}
			}
			byName.values().removeIf(field -> field.getValue() == null || field.getValue().isBlank());
		}
		return byName;
	}

	/**
	 * Returns the value of a field as it is written.
	 *
	 * @param name
	 *            the name in any case, never null
	 * @return the value as BibTeX, null when there is none or it is blank
	 */
	public String value(String name) {
		Field field = field(name);
		return field == null ? null : field.getValue();
	}

	/**
	 * Returns the value of a field as it reads.
	 *
	 * @param name
	 *            the name in lower case, never null
	 * @return the plain text, null when there is none or it is blank
	 */
	public String text(String name) {
		return plain.computeIfAbsent(name, key -> {
			String value = value(key);
			return value == null ? null : LatexText.toPlain(value);
		});
	}

	/**
	 * Returns something about the paper that several checks ask for, worked out once.
	 *
	 * @param <T>
	 *            what it is
	 * @param kind
	 *            its class, which tells it from other things, never null
	 * @param work
	 *            works it out from the paper, never null
	 * @return what was worked out, the same each time
	 */
	public <T> T once(Class<T> kind, Function<CheckedPaper, T> work) {
		return kind.cast(workedOut.computeIfAbsent(kind, key -> work.apply(this)));
	}

	/**
	 * Reports a finding about the paper as a whole, at its citation key.
	 *
	 * @param check
	 *            the check, never null
	 * @param message
	 *            what is wrong and what to do, localised, never null
	 * @param arguments
	 *            what tells this finding from others of the check on the paper
	 */
	public void report(CheckDescription check, String message, String... arguments) {
		report(check, BibResource.keyRangeOf(paper), message, List.of(arguments));
	}

	/**
	 * Reports a finding about the entry type.
	 *
	 * @param check
	 *            the check, never null
	 * @param message
	 *            what is wrong and what to do, localised, never null
	 * @param arguments
	 *            what tells this finding from others of the check on the paper
	 */
	public void reportType(CheckDescription check, String message, String... arguments) {
		SourceRange type = BibResource.typeRangeOf(paper);
		report(check, type == null ? BibResource.keyRangeOf(paper) : type, message, List.of(arguments));
	}

	/**
	 * Reports a finding about the name of a field.
	 *
	 * @param check
	 *            the check, never null
	 * @param field
	 *            the field, whose name becomes the first argument, never null
	 * @param message
	 *            what is wrong and what to do, localised, never null
	 * @param arguments
	 *            what tells this finding from others of the check on the field
	 */
	public void reportName(CheckDescription check, Field field, String message, String... arguments) {
		SourceRange name = BibResource.nameRangeOf(field);
		report(check, name == null ? BibResource.keyRangeOf(paper) : name, message, arguments(field, arguments));
	}

	/**
	 * Reports a finding about the value of a field.
	 *
	 * @param check
	 *            the check, never null
	 * @param field
	 *            the field, whose name becomes the first argument, never null
	 * @param message
	 *            what is wrong and what to do, localised, never null
	 * @param arguments
	 *            what tells this finding from others of the check on the field
	 */
	public void report(CheckDescription check, Field field, String message, String... arguments) {
		report(check, rangeOf(field), message, arguments(field, arguments));
	}

	/**
	 * Reports a finding about a part of the value of a field. Where the value is put together from several pieces of
	 * the file, the place is the whole value.
	 *
	 * @param check
	 *            the check, never null
	 * @param field
	 *            the field, whose name becomes the first argument, never null
	 * @param start
	 *            where the part begins in {@link Field#getValue()}, 0 or more
	 * @param end
	 *            where it ends, not before its start
	 * @param message
	 *            what is wrong and what to do, localised, never null
	 * @param arguments
	 *            what tells this finding from others of the check on the field
	 */
	public void report(CheckDescription check, Field field, int start, int end, String message,
			String... arguments) {
		report(check, ValuePlace.isLiteral(field, file.text()) ? ValuePlace.ofPart(field, file.text(), start, end)
				: rangeOf(field), message, arguments(field, arguments));
	}

	/** The value; of an empty one, or one of another file, the next best place. */
	private SourceRange rangeOf(Field field) {
		SourceRange value = BibResource.valueRangeOf(field);
		if (value != null && value.length() > 0) {
			return value;
		}
		SourceRange name = BibResource.nameRangeOf(field);
		return name == null ? BibResource.keyRangeOf(paper) : name;
	}

	private static List<String> arguments(Field field, String... more) {
		List<String> arguments = new ArrayList<>();
		arguments.add(field.getName().toLowerCase(Locale.ROOT));
		arguments.addAll(List.of(more));
		return arguments;
	}

	private void report(CheckDescription check, SourceRange range, String message, List<String> arguments) {
		sink.accept(new Finding(check.id(), context.severity(check), message, Location.of(file, range),
				context.corpus().referenceTo(paper), arguments, List.of()));
	}
}
