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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.StringNode;

/** Lays out one entry that is well formed. */
final class EntryLayout {

	private static final String COMMA = ","; //$NON-NLS-1$
	private static final String EQUALS = "="; //$NON-NLS-1$

	private final String text;
	private final FormatOptions options;
	private final WhiteSpace white;

	EntryLayout(String text, FormatOptions options, WhiteSpace white) {
		this.text = text;
		this.options = options;
		this.white = white;
	}

	void apply(EntryNode entry) {
		if (entry.closing() < 0) {
			return;
		}
		white.gap(entry.offset() + 1, entry.typeRange().offset(), "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		white.gap(entry.typeRange().end(), entry.opening(), "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		white.gap(entry.opening() + 1, entry.keyRange().offset(), "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<FieldNode> fields = entry.fields();
		String lineStart = white.lineEnd() + options.indent();
		int end = entry.keyRange().end();
		if (!fields.isEmpty()) {
			white.gap(end, fields.get(0).offset(), "", COMMA, lineStart); //$NON-NLS-1$
			end = fields.get(fields.size() - 1).end();
			layOut(fields, lineStart);
		}
		String last = white.stripped(end, entry.closing());
		if (!fields.isEmpty() || !last.isEmpty()) {
			white.gap(end, entry.closing(), "", last.isEmpty() ? "" : COMMA, white.lineEnd()); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			white.gap(end, entry.closing(), "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	void apply(StringNode strings) {
		FieldNode definition = strings.definitions().get(0);
		String opening = white.stripped(strings.offset(), definition.offset());
		white.gap(strings.offset(), definition.offset(), "", opening, ""); //$NON-NLS-1$ //$NON-NLS-2$
		white.gap(definition.nameEnd(), definition.valueOffset(), " ", EQUALS, " "); //$NON-NLS-1$ //$NON-NLS-2$
		String last = white.stripped(definition.end(), strings.end() - 1);
		white.gap(definition.end(), strings.end() - 1, "", last, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void layOut(List<FieldNode> fields, String lineStart) {
		int width = options.alignEquals()
				? fields.stream().mapToInt(field -> field.nameRange().length()).max().orElse(0)
				: 0;
		List<FieldNode> ordered = ordered(fields);
		if (!ordered.equals(fields) && isRegular(fields)) {
			white.replace(fields.get(0).offset(), fields.get(fields.size() - 1).end(),
					ordered.stream().map(field -> written(field, width)).collect(Collectors.joining(COMMA + lineStart)));
			return;
		}
		for (int i = 0; i < fields.size(); i++) {
			FieldNode field = fields.get(i);
			if (i > 0) {
				white.gap(fields.get(i - 1).end(), field.offset(), "", COMMA, lineStart); //$NON-NLS-1$
			}
			white.gap(field.nameEnd(), field.valueOffset(), padding(field, width), EQUALS, " "); //$NON-NLS-1$
		}
	}

	private List<FieldNode> ordered(List<FieldNode> fields) {
		Comparator<String> names = options.order().comparator();
		List<FieldNode> ordered = new ArrayList<>(fields);
		ordered.sort((one, other) -> names.compare(one.nameRange().in(text), other.nameRange().in(text)));
		return ordered;
	}

	/** Whether nothing stands between the fields that would not know where to go. */
	private boolean isRegular(List<FieldNode> fields) {
		for (int i = 0; i < fields.size(); i++) {
			FieldNode field = fields.get(i);
			if (i > 0 && !white.stripped(fields.get(i - 1).end(), field.offset()).equals(COMMA)
					|| !white.stripped(field.nameEnd(), field.valueOffset()).equals(EQUALS)) {
				return false;
			}
		}
		return true;
	}

	private String written(FieldNode field, int width) {
		return field.nameRange().in(text) + padding(field, width) + EQUALS + " " + field.valueRange().in(text); //$NON-NLS-1$
	}

	private static String padding(FieldNode field, int width) {
		return " ".repeat(Math.max(0, width - field.nameRange().length()) + 1); //$NON-NLS-1$
	}
}
