/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.assist;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.lectern.core.bibtex.BibtexVocabulary;
import org.lectern.core.bibtex.FormatOptions;
import org.lectern.ui.bibtex.format.FormatPreferences;

/** Writes an entry that has its fields, but no values yet. */
final class EntryTemplate {

	private EntryTemplate() {
	}

	/** Returns the text behind the at sign, with a stop wherever something is to be filled in. */
	static String of(String type, IDocument document) {
		return switch (type) {
		case "comment", "preamble" -> type + '{' + InsertProposal.STOP + '}'; //$NON-NLS-1$ //$NON-NLS-2$
		case "string" -> type + '{' + InsertProposal.STOP + " = {" + InsertProposal.STOP + "}}"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> entry(type, TextUtilities.getDefaultLineDelimiter(document));
		};
	}

	private static String entry(String type, String lineEnd) {
		FormatOptions options = FormatPreferences.options();
		List<String> fields = BibtexVocabulary.required(type);
		int width = options.alignEquals() ? fields.stream().mapToInt(String::length).max().orElse(0) : 0;
		StringBuilder text = new StringBuilder(type).append('{').append(InsertProposal.STOP).append(',').append(lineEnd);
		for (int i = 0; i < fields.size(); i++) {
			String field = fields.get(i);
			text.append(options.indent()).append(field).append(" ".repeat(Math.max(0, width - field.length()))) //$NON-NLS-1$
					.append(" = {").append(InsertProposal.STOP).append('}').append(i < fields.size() - 1 ? "," : "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.append(lineEnd);
		}
		return text.append('}').toString();
	}
}
