/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.StringNode;

/**
 * The citation keys and macros of one BibTeX text: where each is defined and where it is used. The case of both is
 * ignored, as BibTeX does. Does not change.
 */
public final class BibSymbols {

	private final BibDocument document;
	private final Map<String, Symbol> keys = new HashMap<>();
	private final Map<String, Symbol> macros = new TreeMap<>();

	/** Where one key or macro stands. */
	private static final class Symbol {

		private final List<SourceRange> definitions = new ArrayList<>(1);
		private final List<SourceRange> uses = new ArrayList<>(0);
		private FieldNode value;
	}

	private BibSymbols(BibDocument document) {
		this.document = document;
		for (BibNode node : document.nodes()) {
			if (node instanceof EntryNode entry) {
				String key = entry.keyRange().in(document.text());
				if (!key.isEmpty()) {
					key(key).definitions.add(entry.keyRange());
				}
				entry.fields().forEach(this::gather);
			} else if (node instanceof StringNode strings) {
				for (FieldNode definition : strings.definitions()) {
					Symbol macro = macro(definition.nameRange().in(document.text()));
					macro.definitions.add(definition.nameRange());
					macro.value = definition;
					gather(definition);
				}
			}
		}
	}

	/**
	 * Gathers the symbols of a document.
	 *
	 * @param document
	 *            the document, never null
	 * @return its symbols, never null
	 */
	public static BibSymbols of(BibDocument document) {
		return new BibSymbols(document);
	}

	private void gather(FieldNode field) {
		for (ValuePiece piece : ValuePiece.of(document.text(), field)) {
			if (piece.kind() == ValuePiece.Kind.MACRO) {
				macro(piece.range().in(document.text())).uses.add(piece.range());
			}
		}
		for (KeyReference reference : KeyReference.in(document.text(), field)) {
			key(reference.key()).uses.add(reference.range());
		}
	}

	private Symbol key(String key) {
		return keys.computeIfAbsent(fold(key), name -> new Symbol());
	}

	private Symbol macro(String name) {
		return macros.computeIfAbsent(fold(name), folded -> new Symbol());
	}

	/**
	 * Returns where entries with a citation key begin.
	 *
	 * @param key
	 *            the key, never null
	 * @return the ranges of the key in the order of the text, none where no entry has it; never null
	 */
	public List<SourceRange> definitionsOfKey(String key) {
		Symbol symbol = keys.get(fold(key));
		return symbol == null ? List.of() : List.copyOf(symbol.definitions);
	}

	/**
	 * Returns where other entries refer to a citation key.
	 *
	 * @param key
	 *            the key, never null
	 * @return the ranges in the order of the text, never null
	 */
	public List<SourceRange> usesOfKey(String key) {
		Symbol symbol = keys.get(fold(key));
		return symbol == null ? List.of() : List.copyOf(symbol.uses);
	}

	/**
	 * Returns where a macro is defined.
	 *
	 * @param name
	 *            its name, never null
	 * @return the ranges of the name in the order of the text, none where it is not defined here; never null
	 */
	public List<SourceRange> definitionsOfMacro(String name) {
		Symbol symbol = macros.get(fold(name));
		return symbol == null ? List.of() : List.copyOf(symbol.definitions);
	}

	/**
	 * Returns where a macro is used.
	 *
	 * @param name
	 *            its name, never null
	 * @return the ranges in the order of the text, never null
	 */
	public List<SourceRange> usesOfMacro(String name) {
		Symbol symbol = macros.get(fold(name));
		return symbol == null ? List.of() : List.copyOf(symbol.uses);
	}

	/**
	 * Returns what a macro stands for.
	 *
	 * @param name
	 *            its name, never null
	 * @return the value of its last definition; null where it is not defined here
	 */
	public String valueOfMacro(String name) {
		Symbol symbol = macros.get(fold(name));
		return symbol == null || symbol.value == null ? null : document.value(symbol.value);
	}

	/**
	 * Returns the macros defined in the text.
	 *
	 * @return their names as they are defined, in the order of the alphabet, never null
	 */
	public Set<String> macros() {
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		for (Symbol macro : macros.values()) {
			if (macro.value != null) {
				names.add(macro.value.nameRange().in(document.text()));
			}
		}
		return names;
	}

	private static String fold(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
