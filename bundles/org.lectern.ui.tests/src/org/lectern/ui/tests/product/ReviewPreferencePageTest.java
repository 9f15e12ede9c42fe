/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.reference.ReferenceStyle;
import org.lectern.core.reference.ReferenceStyles;
import org.lectern.ui.preferences.ReviewPreferences;
import org.lectern.ui.quickfix.FixInputs;
import org.lectern.ui.review.ReviewProjectWizard;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WizardDriver;

class ReviewPreferencePageTest {

	private final IPreferenceStore store = ReviewPreferences.store();
	private PreferenceDialog dialog;

	@BeforeEach
	void open() {
		dialog = PreferencesUtil.createPreferenceDialogOn(ReviewFixture.page().getWorkbenchWindow().getShell(),
				ReviewPreferences.PAGE, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Events.settle();
	}

	@AfterEach
	void reset() {
		dialog.close();
		store.setToDefault(ReviewPreferences.NEW_REVIEW_PROFILE);
		store.setToDefault(ReviewPreferences.REVIEWER);
		store.setToDefault(ReviewPreferences.CITATION_STYLE);
	}

	private PreferencePage page() {
		return (PreferencePage) dialog.getSelectedPage();
	}

	private Combo profile() {
		return Controls.in((Composite) page().getControl(), Combo.class).get(0);
	}

	private Text reviewer() {
		return Controls.in((Composite) page().getControl(), Text.class).get(0);
	}

	@Test
	void profileIsProposedForANewReview() throws Exception {
		Screenshots.take(dialog.getShell(), "preferences");
		int strict = Arrays.asList(profile().getItems()).indexOf(
				Arrays.stream(profile().getItems()).filter(item -> item.startsWith("strict")).findFirst().orElseThrow());
		profile().select(strict);
		profile().notifyListeners(SWT.Selection, new Event());
		assertTrue(page().performOk());
		assertEquals("strict", ReviewPreferences.newReviewProfile());
		ReviewProjectWizard wizard = new ReviewProjectWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(ResourcesPlugin.getWorkspace().getRoot()));
		try (WizardDriver driver = new WizardDriver(dialog.getShell(), wizard)) {
			Combo proposed = driver.controls(Combo.class).stream()
					.filter(combo -> Arrays.stream(combo.getItems()).anyMatch(item -> item.startsWith("strict"))).findFirst()
					.orElseThrow();
			assertTrue(proposed.getText().startsWith("strict"), proposed.getText());
		}
	}

	@Test
	void referencesAreFormattedInTheChosenStyle() {
		assertEquals(ReferenceStyles.DEFAULT, ReviewPreferences.citationStyle());
		Combo style = Controls.in((Composite) page().getControl(), Combo.class).get(1);
		ReferenceStyle other = ReferenceStyles.common().stream().filter(each -> !each.id().equals(ReferenceStyles.DEFAULT))
				.findFirst().orElseThrow();
		style.select(Arrays.asList(style.getItems()).indexOf(other.title()));
		style.notifyListeners(SWT.Selection, new Event());
		assertTrue(page().performOk());
		assertEquals(other.id(), ReviewPreferences.citationStyle());
		store.setValue(ReviewPreferences.CITATION_STYLE, "no-such-style");
		assertEquals(ReferenceStyles.DEFAULT, ReviewPreferences.citationStyle());
	}

	@Test
	void decisionsAreSigned() {
		reviewer().setText("  Ada Lovelace ");
		assertTrue(page().performOk());
		assertEquals("Ada Lovelace", FixInputs.of(Map.of(), null).reviewer());
	}

	@Test
	void nobodyCannotSign() {
		reviewer().setText("");
		reviewer().notifyListeners(SWT.KeyUp, new Event());
		assertFalse(page().isValid());
		assertFalse(page().getErrorMessage().isBlank());
	}
}
