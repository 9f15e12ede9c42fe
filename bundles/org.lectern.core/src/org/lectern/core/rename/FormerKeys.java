/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.rename;

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.rename.KeyEdit.Kind;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;

/** The field {@code ids} of an entry, in which biber finds the keys the entry had before. */
final class FormerKeys {

	private final String text;
	private final EntryNode entry;
	/** The field, null where the entry has none. */
	private final FieldNode field;

	private FormerKeys(String text, EntryNode entry, FieldNode field) {
		this.text = text;
		this.entry = entry;
		this.field = field;
	}

	static FormerKeys of(String text, EntryNode entry) {
		FieldNode found = entry.fields().stream()
				.filter(field -> field.nameRange().in(text).equalsIgnoreCase("ids")).findFirst().orElse(null); //$NON-NLS-1$
		return new FormerKeys(text, entry, found);
	}

	/** Returns the keys in the field. */
	List<String> keys() {
		List<String> keys = new ArrayList<>();
		if (field != null && field.style().isOpened()) {
			for (String key : text.substring(field.innerOffset(), field.innerEnd()).split(",")) { //$NON-NLS-1$
				if (!key.isBlank()) {
					keys.add(key.strip());
				}
			}
		}
		return keys;
	}

	/**
	 * Takes one key out of the field and puts another one in.
	 *
	 * @param removed
	 *            the key that the entry has as its own one now
	 * @param added
	 *            the key to keep, null for none
	 * @return the change; null where the field stays as it is, or is made of macros
	 */
	KeyEdit replace(ReviewFile file, String removed, String added) {
		if (field == null) {
			return added == null ? null : insert(file, added);
		}
		List<String> keys = keys();
		boolean changed = keys.remove(removed);
		if (added != null && !keys.contains(added)) {
			changed |= keys.add(added);
		}
		if (!changed || !field.style().isOpened() || field.style().isUnclosed()) {
			return null;
		}
		SourceRange range = new SourceRange(field.innerOffset(), field.innerEnd() - field.innerOffset());
		return new KeyEdit(file, range, String.join(", ", keys), Kind.FORMER_KEYS); //$NON-NLS-1$
	}

	/** Behind the key, laid out as the first field is. */
	private KeyEdit insert(ReviewFile file, String added) {
		int behind = entry.keyRange().end();
		String gap = " "; //$NON-NLS-1$
		if (!entry.fields().isEmpty()) {
			int start = entry.fields().get(0).offset();
			int end = start;
			while (start > behind && Character.isWhitespace(text.charAt(start - 1))) {
				start--;
			}
			gap = start == end ? gap : text.substring(start, end);
		}
		return new KeyEdit(file, new SourceRange(behind, 0), "," + gap + "ids = {" + added + '}', Kind.FORMER_KEYS); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
