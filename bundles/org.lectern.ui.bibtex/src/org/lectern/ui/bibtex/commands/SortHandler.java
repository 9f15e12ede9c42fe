/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.commands;

import org.eclipse.jface.text.BadLocationException;
import org.lectern.core.bibtex.EntrySorter;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.format.DocumentRewrite;

/** Sorts the entries of the file. */
public abstract class SortHandler extends EditorHandler {

	private final EntrySorter.Order order;

	SortHandler(EntrySorter.Order order) {
		this.order = order;
	}

	@Override
	final void run(BibtexEditor editor) throws BadLocationException {
		DocumentRewrite.run(editor, syntax -> EntrySorter.sort(syntax, order));
	}

	/** Sorts by citation key. */
	public static final class ByKey extends SortHandler {

		/** Called by the workbench. */
		public ByKey() {
			super(EntrySorter.Order.KEY);
		}
	}

	/** Sorts by year. */
	public static final class ByYear extends SortHandler {

		/** Called by the workbench. */
		public ByYear() {
			super(EntrySorter.Order.YEAR);
		}
	}

	/** Sorts by entry type. */
	public static final class ByType extends SortHandler {

		/** Called by the workbench. */
		public ByType() {
			super(EntrySorter.Order.TYPE);
		}
	}
}
