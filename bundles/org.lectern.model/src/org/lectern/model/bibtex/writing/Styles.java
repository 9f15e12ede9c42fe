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

import java.util.List;

import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.TextNode;

/** Finds the style for what is added to a document: the one of the place where it is added, else of the file. */
final class Styles {

	private final BibDocument document;
	private final String lineEnd;
	private EntryStyle fileStyle;
	private String entryGap;

	Styles(BibDocument document) {
		this.document = document;
		lineEnd = LineEnds.of(document.text());
	}

	String lineEnd() {
		return lineEnd;
	}

	/** Returns how a field is added to an entry. */
	FieldStyle of(EntryNode entry) {
		FieldStyle style = FieldStyle.of(document.text(), entry);
		return style == null ? ofFile().fields() : style;
	}

	/** Returns how an entry is added behind another one. */
	EntryStyle behind(EntryNode entry) {
		EntryStyle style = EntryStyle.of(document.text(), entry);
		return style == null ? ofFile() : style;
	}

	/** Returns the style of the first entry that is a good example. */
	EntryStyle ofFile() {
		if (fileStyle == null) {
			for (EntryNode entry : document.entries()) {
				fileStyle = EntryStyle.of(document.text(), entry);
				if (fileStyle != null) {
					return fileStyle;
				}
			}
			fileStyle = EntryStyle.standard(lineEnd);
		}
		return fileStyle;
	}

	/** Returns what stands between two entries: the line ends between the first two that nothing else is between. */
	String entryGap() {
		if (entryGap == null) {
			entryGap = findEntryGap();
		}
		return entryGap;
	}

	private String findEntryGap() {
		List<BibNode> nodes = document.nodes();
		for (int i = 1; i + 1 < nodes.size(); i++) {
			if (nodes.get(i) instanceof TextNode gap && nodes.get(i - 1) instanceof EntryNode
					&& nodes.get(i + 1) instanceof EntryNode) {
				String between = gap.range().in(document.text());
				if (between.isBlank() && Gap.hasLineEnd(between)) {
					return between;
				}
			}
		}
		return lineEnd + lineEnd;
	}
}
