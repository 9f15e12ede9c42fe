/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.format;

import org.eclipse.jface.preference.IPreferenceStore;
import org.lectern.core.bibtex.FieldOrder;
import org.lectern.core.bibtex.FormatOptions;
import org.lectern.ui.bibtex.BibtexPreferences;

/** Reads from the preferences how entries are laid out. */
public final class FormatPreferences {

	private FormatPreferences() {
	}

	/**
	 * Returns the options the user chose.
	 *
	 * @return the options, never null
	 */
	public static FormatOptions options() {
		IPreferenceStore store = BibtexPreferences.store();
		return new FormatOptions(indent(), store.getBoolean(BibtexPreferences.FORMAT_ALIGN),
				order(store.getString(BibtexPreferences.FORMAT_ORDER)));
	}

	/**
	 * Returns what a field is indented by.
	 *
	 * @return blanks or a tab, never null
	 */
	public static String indent() {
		int blanks = BibtexPreferences.store().getInt(BibtexPreferences.FORMAT_INDENT);
		return blanks <= 0 ? "\t" : " ".repeat(blanks); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A name another version knows counts as none. */
	private static FieldOrder order(String name) {
		for (FieldOrder order : FieldOrder.values()) {
			if (order.name().equals(name)) {
				return order;
			}
		}
		return FieldOrder.AS_WRITTEN;
	}
}
