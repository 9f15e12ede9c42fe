/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.writing;

import org.eclipse.osgi.util.NLS;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.review.Field;

/** Writes the fields of one paper. Refuses what BibTeX would read as something else. */
final class FieldWriter {

	private final String key;
	private final String lineEnd;

	/**
	 * Creates a writer.
	 *
	 * @param key
	 *            the citation key for messages
	 * @param lineEnd
	 *            the line end of the file
	 */
	FieldWriter(String key, String lineEnd) {
		this.key = key;
		this.lineEnd = lineEnd;
	}

	/** Writes a field that is new in the text. */
	String write(Field field, FieldStyle style) {
		String value = checkedValue(field);
		boolean quotes = style.quotes() && Syntax.fitsInQuotes(value);
		return style.nameAndEquals(checkedName(field)) + (quotes ? '"' + value + '"' : braced(value));
	}

	String checkedName(Field field) {
		String name = nameOf(field);
		if (!Syntax.isFieldName(name)) {
			throw new UnwritablePaperException(NLS.bind(Messages.badFieldName, key, name));
		}
		return name;
	}

	/** Changes the value of a field in the text, in the style it has. */
	void changeValue(FieldNode node, Field field, Edits edits) {
		String value = checkedValue(field);
		switch (node.style()) {
		case BRACES -> edits.replace(node.innerOffset(), node.innerEnd(), value);
		case QUOTES -> {
			if (Syntax.fitsInQuotes(value)) {
				edits.replace(node.innerOffset(), node.innerEnd(), value);
			} else {
				edits.replace(node.valueOffset(), node.end(), braced(value));
			}
		}
		case BARE -> edits.replace(node.valueOffset(), node.end(), Syntax.isNumber(value) ? value : braced(value));
		case MISSING -> edits.insert(node.end(), ' ' + braced(value));
		case NAME_ONLY -> edits.insert(node.end(), " = " + braced(value)); //$NON-NLS-1$
		default -> edits.replace(node.valueOffset(), node.end(), braced(value));
		}
	}

	private String checkedValue(Field field) {
		String value = valueOf(field);
		if (!Syntax.isBalanced(value)) {
			throw new UnwritablePaperException(NLS.bind(Messages.unbalancedBraces, key, nameOf(field)));
		}
		return LineEnds.convert(value, lineEnd);
	}

	private static String braced(String value) {
		return '{' + value + '}';
	}

	/** The value; null in the model is the empty string in the text. */
	static String valueOf(Field field) {
		return field.getValue() == null ? "" : field.getValue(); //$NON-NLS-1$
	}

	static String nameOf(Field field) {
		return field.getName() == null ? "" : field.getName(); //$NON-NLS-1$
	}
}
