/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.lectern.core.check.Profile;
import org.lectern.core.reference.ReferenceStyles;

/** Sets what holds where nobody chose otherwise. */
public final class ReviewPreferenceDefaults extends AbstractPreferenceInitializer {

	/** Called by the workbench. */
	public ReviewPreferenceDefaults() {
	}

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(ReviewPreferences.PLUGIN);
		defaults.put(ReviewPreferences.NEW_REVIEW_PROFILE, Profile.BIBLATEX.name());
		defaults.put(ReviewPreferences.CITATION_STYLE, ReferenceStyles.DEFAULT);
		defaults.put(ReviewPreferences.REVIEWER, System.getProperty("user.name")); //$NON-NLS-1$
	}
}
