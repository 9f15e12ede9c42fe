/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.StringNode;
import org.lectern.model.bibtex.syntax.ValueStyle;

/** The macros a BibTeX text defines. Their names are not told apart by case. */
final class MacroDefinitions {

	/** A name outside of braces and quotes. */
	private static final Pattern PIECE = Pattern.compile("\"(?:[^\"{}]|\\{[^}]*\\})*\"|\\{[^}]*\\}|([^\\s#\"{},]+)"); //$NON-NLS-1$

	private final BibDocument document;
	private final Map<String, FieldNode> definitions = new HashMap<>();
	private final Map<Integer, EntryNode> entries = new HashMap<>();

	MacroDefinitions(BibDocument document) {
		this.document = document;
		for (BibNode node : document.nodes()) {
			if (node instanceof StringNode string) {
				string.definitions().forEach(definition -> definitions.put(folded(name(definition)), definition));
			} else if (node instanceof EntryNode entry) {
				entries.put(entry.offset(), entry);
			}
		}
	}

	BibDocument document() {
		return document;
	}

	/** Returns the entry with a range, null where there is none. */
	EntryNode entryAt(SourceRange range) {
		return range == null ? null : entries.get(range.offset());
	}

	boolean defines(String name) {
		return definitions.containsKey(folded(name));
	}

	/** Returns the definition of a macro that is defined. */
	FieldNode of(String name) {
		return definitions.get(folded(name));
	}

	/** Returns the definition of a macro that is defined as an entry of its own. */
	String definition(String name) {
		FieldNode definition = of(name);
		return "@string{" + name(definition) + " = " //$NON-NLS-1$ //$NON-NLS-2$
				+ document.text().substring(definition.valueOffset(), definition.end()) + '}';
	}

	/** Adds the defined macros that a value uses, those that others are made of first. */
	void collectMacros(FieldNode field, Set<String> used) {
		if (field.style() != ValueStyle.EXPRESSION) {
			return;
		}
		Matcher piece = PIECE.matcher(document.text().substring(field.valueOffset(), field.end()));
		while (piece.find()) {
			String name = piece.group(1);
			FieldNode definition = name == null ? null : of(name);
			// a macro can only be made of those above it, so this comes to an end
			if (definition != null && definition.offset() < field.offset()) {
				collectMacros(definition, used);
				used.add(name(definition));
			}
		}
	}

	private String name(FieldNode definition) {
		return document.text().substring(definition.offset(), definition.nameEnd());
	}

	private static String folded(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
