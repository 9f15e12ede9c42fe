/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.core.check.Profile;
import org.lectern.core.fix.CheckSettings;
import org.lectern.model.review.CheckProfile;
import org.lectern.ui.AccessibleName;

/** The choice of the profile that the checks follow, and what it is for. */
final class ProfileRow {

	private final Combo combo;
	private final Label meaning;
	private final List<String> names = new ArrayList<>();

	ProfileRow(Composite parent, FormToolkit toolkit, ProtocolModel model) {
		toolkit.createLabel(parent, Messages.ChecksPage_profile);
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		toolkit.adapt(combo, true, true);
		AccessibleName.set(combo, Messages.ChecksPage_profile);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(8, 0).applyTo(combo);
		meaning = toolkit.createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(meaning);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			String chosen = names.get(combo.getSelectionIndex());
			if (Profile.named(chosen) != null) {
				model.setChecks(settings -> settings.setProfile(chosen));
			}
		}));
	}

	void show(CheckProfile profile, CheckSettings settings) {
		names.clear();
		names.addAll(Profile.names());
		String base = profile == null ? null : profile.getBase();
		boolean unknown = base != null && Profile.named(base) == null;
		if (unknown) {
			names.add(base); // it stays until another one is chosen
		}
		String[] items = names.toArray(String[]::new);
		if (!List.of(items).equals(List.of(combo.getItems()))) {
			combo.setItems(items);
		}
		combo.select(names.indexOf(unknown ? base : settings.profile()));
		String words = unknown ? NLS.bind(Messages.Problems_profile, base) : meaning(settings.profile());
		meaning.setText(base == null ? NLS.bind(Messages.ProfileRow_default, words) : words);
		meaning.getParent().layout();
	}

	private static String meaning(String profile) {
		return switch (profile) {
		case "biblatex" -> Messages.ProfileRow_biblatex; //$NON-NLS-1$
		case "bibtex" -> Messages.ProfileRow_bibtex; //$NON-NLS-1$
		case "digest" -> Messages.ProfileRow_digest; //$NON-NLS-1$
		case "strict" -> Messages.ProfileRow_strict; //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}

	Combo control() {
		return combo;
	}
}
