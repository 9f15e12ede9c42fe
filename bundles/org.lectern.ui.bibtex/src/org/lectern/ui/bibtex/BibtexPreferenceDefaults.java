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

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.lectern.core.bibtex.FieldOrder;

/** Sets what holds where nobody chose otherwise. */
public final class BibtexPreferenceDefaults extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(BibtexPreferences.PLUGIN);
		defaults.putBoolean(BibtexPreferences.MATCHING_BRACKETS, true);
		defaults.put(BibtexPreferences.MATCHING_BRACKETS_COLOR, "127,127,127"); //$NON-NLS-1$
		defaults.putBoolean(BibtexPreferences.CLOSE_DELIMITERS, true);
		defaults.putBoolean(BibtexPreferences.LIVE_CHECKING, true);
		defaults.putInt(BibtexPreferences.LIVE_CHECKING_DELAY, 500);
		defaults.putBoolean(BibtexPreferences.MARK_OCCURRENCES, true);
		defaults.putBoolean(BibtexPreferences.FOLDING, true);
		defaults.putBoolean(BibtexPreferences.OUTLINE_LINK, true);
		defaults.putInt(BibtexPreferences.FORMAT_INDENT, 2);
		defaults.putBoolean(BibtexPreferences.FORMAT_ALIGN, true);
		defaults.put(BibtexPreferences.FORMAT_ORDER, FieldOrder.AS_WRITTEN.name());
	}
}
