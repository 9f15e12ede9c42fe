/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.CommentNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.StringNode;
import org.lectern.model.text.LatexText;

/** The outline of a text. */
final class OutlineModel {

	/** How much of a value is shown, in UTF-16 code units. */
	private static final int EXCERPT = 120;

	private final BibDocument document;
	private final OutlineOptions options;
	private final String[] words;
	private final Map<String, Integer> seen = new HashMap<>();
	private final List<OutlineElement> entries = new ArrayList<>();
	private final List<OutlineElement> others = new ArrayList<>();
	private final List<OutlineElement> inOrder = new ArrayList<>();
	private List<OutlineElement> roots;

	private OutlineModel(BibDocument document, OutlineOptions options) {
		this.document = document;
		this.options = options;
		words = options.filter().strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
	}

	/** Makes the outline of a text. */
	static OutlineModel of(BibDocument document, OutlineOptions options) {
		OutlineModel model = new OutlineModel(document, options);
		document.nodes().forEach(model::add);
		model.arrange();
		return model;
	}

	/** The elements at the top. */
	List<OutlineElement> roots() {
		return roots;
	}

	/** The element at an offset: a field, else an entry, macro or comment; null where there is none. */
	OutlineElement at(int offset) {
		OutlineElement found = null;
		for (OutlineElement element : inOrder) {
			if (element.range().offset() > offset) {
				break;
			}
			if (offset <= element.range().end()) {
				found = element;
			}
		}
		if (found != null) {
			for (OutlineElement child : found.children()) {
				if (offset >= child.range().offset() && offset <= child.range().end()) {
					return child;
				}
			}
		}
		return found;
	}

	private void add(BibNode node) {
		if (node instanceof EntryNode entry) {
			if (isWanted(entry)) {
				entries.add(noted(entry(entry)));
			}
		} else if (!options.onlyEntries() && options.filter().isBlank()) {
			if (node instanceof StringNode strings) {
				strings.definitions().forEach(definition -> others.add(noted(macro(definition))));
			} else if (node instanceof CommentNode) {
				others.add(noted(comment(node)));
			}
		}
	}

	private OutlineElement noted(OutlineElement element) {
		inOrder.add(element);
		return element;
	}

	private void arrange() {
		if (options.sorted()) {
			entries.sort(Comparator.comparing(OutlineElement::name, String.CASE_INSENSITIVE_ORDER));
			others.sort(Comparator.comparing(OutlineElement::name, String.CASE_INSENSITIVE_ORDER));
		}
		if (options.grouped()) {
			roots = new ArrayList<>();
			if (!others.isEmpty()) {
				roots.add(group(Messages.Outline_others, "", others, "group")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			Map<String, List<OutlineElement>> byType = new TreeMap<>();
			entries.forEach(entry -> byType.computeIfAbsent(type(entry), type -> new ArrayList<>()).add(entry));
			byType.forEach((type, members) -> roots.add(group('@' + type, type, members, members.get(0).image())));
		} else if (options.sorted()) {
			roots = new ArrayList<>(others);
			roots.addAll(entries);
		} else {
			roots = inOrder;
		}
	}

	private String type(OutlineElement entry) {
		int start = entry.range().offset() + 1;
		int end = start;
		String text = document.text();
		while (end < entry.range().end() && "{(".indexOf(text.charAt(end)) < 0) { //$NON-NLS-1$
			end++;
		}
		return text.substring(start, end).strip().toLowerCase(Locale.ROOT);
	}

	private static OutlineElement group(String name, String identity, List<OutlineElement> members, String image) {
		return new OutlineElement(OutlineElement.Kind.GROUP, identity, name,
				() -> NLS.bind(Messages.Outline_count, members.size()), image, null, null).with(() -> members);
	}

	private OutlineElement entry(EntryNode entry) {
		String key = entry.keyRange().in(document.text());
		String identity = identity(key);
		return new OutlineElement(OutlineElement.Kind.ENTRY, identity, key.isEmpty() ? Messages.Outline_noKey : key,
				() -> details(entry), EntryImages.of(entry.typeRange().in(document.text())), entry.range(),
				key.isEmpty() ? entry.typeRange() : entry.keyRange()).with(() -> fields(entry, identity));
	}

	private String details(EntryNode entry) {
		String title = plain(entry, "title"); //$NON-NLS-1$
		String year = year(entry);
		return year.isEmpty() ? title : title.isEmpty() ? year : NLS.bind(Messages.Outline_titleAndYear, title, year);
	}

	private List<OutlineElement> fields(EntryNode entry, String identity) {
		List<OutlineElement> fields = new ArrayList<>(entry.fields().size());
		for (FieldNode field : entry.fields()) {
			fields.add(new OutlineElement(OutlineElement.Kind.FIELD, identity + '/' + fields.size(),
					field.nameRange().in(document.text()), () -> excerpt(document.value(field)), "field", field.range(), //$NON-NLS-1$
					field.nameRange()));
		}
		return fields;
	}

	private OutlineElement macro(FieldNode definition) {
		String name = definition.nameRange().in(document.text());
		return new OutlineElement(OutlineElement.Kind.MACRO, identity(name), name,
				() -> excerpt(document.value(definition)), "macro", definition.range(), definition.nameRange()); //$NON-NLS-1$
	}

	private OutlineElement comment(BibNode node) {
		return new OutlineElement(OutlineElement.Kind.COMMENT, identity("@comment"), "@comment", () -> { //$NON-NLS-1$ //$NON-NLS-2$
			String text = node.range().in(document.text());
			int opening = text.indexOf('{') < 0 ? text.indexOf('(') : text.indexOf('{');
			return excerpt(text.substring(opening + 1, Math.max(opening + 1, text.length() - 1)));
		}, "comment", //$NON-NLS-1$
				node.range(), new SourceRange(node.offset(), 0));
	}

	/** A name with the number of elements before that have the same. */
	private String identity(String name) {
		return name + '\n' + seen.merge(name, 1, Integer::sum);
	}

	private boolean isWanted(EntryNode entry) {
		if (options.filter().isBlank()) {
			return true;
		}
		String all = (entry.keyRange().in(document.text()) + ' ' + entry.typeRange().in(document.text()) + ' '
				+ plain(entry, "title") + ' ' + plain(entry, "author") + ' ' + plain(entry, "editor") + ' ' + year(entry)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!all.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private String year(EntryNode entry) {
		String year = plain(entry, "year"); //$NON-NLS-1$
		String date = year.isEmpty() ? plain(entry, "date") : year; //$NON-NLS-1$
		return date.length() > 4 ? date.substring(0, 4) : date;
	}

	private String plain(EntryNode entry, String name) {
		for (FieldNode field : entry.fields()) {
			SourceRange range = field.nameRange();
			if (range.length() == name.length() && document.text().regionMatches(true, range.offset(), name, 0, name.length())) {
				return excerpt(document.value(field));
			}
		}
		return ""; //$NON-NLS-1$
	}

	private static String excerpt(String value) {
		String shortened = value.length() > 2 * EXCERPT ? value.substring(0, 2 * EXCERPT) : value;
		String plain = LatexText.toPlain(shortened).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return plain.length() > EXCERPT ? plain.substring(0, EXCERPT) + '\u2026' : plain;
	}
}
