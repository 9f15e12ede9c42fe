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
import java.util.Comparator;
import java.util.List;

import org.lectern.core.bibtex.KeyReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.references.CitedKey;
import org.lectern.core.rename.KeyEdit.Kind;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;

/**
 * Renames a citation key: works out every change of a text that this takes. Nothing but the key is touched. Keys that
 * differ by case are different keys, as they are for biber and LaTeX.
 */
public final class KeyRename {

	private final String key;
	private final String newKey;
	private final boolean keepsFormer;
	private final List<KeyEdit> edits = new ArrayList<>();

	private KeyRename(String key, String newKey, boolean keepsFormer) {
		this.key = key;
		this.newKey = newKey;
		this.keepsFormer = keepsFormer;
	}

	/**
	 * Works out the changes.
	 *
	 * @param corpus
	 *            the review, never null
	 * @param key
	 *            the key, never null, not empty
	 * @param newKey
	 *            the key in its place, never null, one that {@link NewKey} finds nothing wrong with
	 * @param keepsFormer
	 *            whether the entry keeps the old key in its field {@code ids}, by which biber still finds it
	 * @return the changes, those of one file together and in the order of its text, never null
	 */
	public static List<KeyEdit> edits(ReviewCorpus corpus, String key, String newKey, boolean keepsFormer) {
		KeyRename rename = new KeyRename(key, newKey, keepsFormer);
		corpus.files().stream().filter(file -> file.failure() == null).forEach(rename::read);
		return rename.edits;
	}

	private void read(ReviewFile file) {
		int first = edits.size();
		switch (file.kind()) {
		case BIBLIOGRAPHY -> BibParser.parse(file.text()).entries().forEach(entry -> read(file, entry));
		case NOTE -> readAttributes(file, Kind.NOTE);
		case VERDICTS -> readAttributes(file, Kind.VERDICT);
		case PROTOCOL -> readAttributes(file, Kind.PROTOCOL);
		case MANUSCRIPT -> CitedKey.in(file).stream().filter(cited -> cited.key().equals(key))
				.forEach(cited -> edits.add(new KeyEdit(file, cited.range(), newKey, Kind.CITATION)));
		}
		edits.subList(first, edits.size()).sort(Comparator.comparingInt(edit -> edit.range().offset()));
	}

	private void read(ReviewFile file, EntryNode entry) {
		for (FieldNode field : entry.fields()) {
			for (KeyReference reference : KeyReference.in(file.text(), field)) {
				if (reference.key().equals(key)) {
					edits.add(new KeyEdit(file, reference.range(), newKey, Kind.REFERENCE));
				}
			}
		}
		if (entry.keyRange().in(file.text()).equals(key)) {
			edits.add(new KeyEdit(file, entry.keyRange(), newKey, Kind.ENTRY));
			FormerKeys former = FormerKeys.of(file.text(), entry);
			KeyEdit edit = former.replace(file, newKey, keepsFormer ? key : null);
			if (edit != null) {
				edits.add(edit);
			}
		}
	}

	private void readAttributes(ReviewFile file, Kind kind) {
		for (SourceRange value : XmlAttributes.values(file.text(), "paperKey")) { //$NON-NLS-1$
			if (XmlAttributes.unescape(value.in(file.text())).equals(key)) {
				edits.add(new KeyEdit(file, value, XmlAttributes.escape(newKey), kind));
			}
		}
	}
}
