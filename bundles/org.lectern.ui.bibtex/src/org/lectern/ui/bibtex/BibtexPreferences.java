/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preferences of the BibTeX editor: their keys, and where they are kept. */
public final class BibtexPreferences {

	/** The plug-in the preferences belong to. */
	public static final String PLUGIN = "org.lectern.ui.bibtex"; //$NON-NLS-1$
	/** Whether matching braces and quotes are shown; boolean. */
	public static final String MATCHING_BRACKETS = "matchingBrackets"; //$NON-NLS-1$
	/** The colour of matching braces and quotes; a colour. */
	public static final String MATCHING_BRACKETS_COLOR = "matchingBracketsColor"; //$NON-NLS-1$
	/** Whether a brace or quote is closed as soon as it is typed; boolean. */
	public static final String CLOSE_DELIMITERS = "closeDelimiters"; //$NON-NLS-1$
	/** Whether the text is checked while it is typed; boolean. */
	public static final String LIVE_CHECKING = "liveChecking"; //$NON-NLS-1$
	/** How long nothing may be typed before the text is checked, in milliseconds; integer. */
	public static final String LIVE_CHECKING_DELAY = "liveCheckingDelay"; //$NON-NLS-1$
	/** Whether the key or macro at the caret is marked wherever it occurs; boolean. */
	public static final String MARK_OCCURRENCES = "markOccurrences"; //$NON-NLS-1$
	/** Whether entries can be folded; boolean. */
	public static final String FOLDING = "folding"; //$NON-NLS-1$
	/** Whether the outline is sorted by key; boolean. */
	public static final String OUTLINE_SORT = "outline.sort"; //$NON-NLS-1$
	/** Whether the outline follows the caret; boolean. */
	public static final String OUTLINE_LINK = "outline.link"; //$NON-NLS-1$
	/** By how many blanks the formatter indents fields, 0 for a tab; integer. */
	public static final String FORMAT_INDENT = "format.indent"; //$NON-NLS-1$
	/** Whether the formatter puts the equals signs of an entry below each other; boolean. */
	public static final String FORMAT_ALIGN = "format.align"; //$NON-NLS-1$
	/** The order the formatter brings fields into: the name of a {@link org.lectern.core.bibtex.FieldOrder}. */
	public static final String FORMAT_ORDER = "format.order"; //$NON-NLS-1$

	private BibtexPreferences() {
	}

	/**
	 * Returns the store of the preferences.
	 *
	 * @return a store, never null; who adds a listener to it removes it from the same one
	 */
	public static IPreferenceStore store() {
		return Store.INSTANCE;
	}

	/** Made when it is needed first. */
	private static final class Store {

		private static final IPreferenceStore INSTANCE = new ScopedPreferenceStore(InstanceScope.INSTANCE, PLUGIN);
	}
}
