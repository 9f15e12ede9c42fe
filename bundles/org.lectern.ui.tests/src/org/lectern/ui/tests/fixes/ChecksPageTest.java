/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionConverter;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.core.fix.FieldRequest;
import org.lectern.ui.quickfix.FindingResolutionGenerator;
import org.lectern.ui.quickfix.FixConversation;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** Severities, parameters, the profile and suppressions, set from a finding and on the property page of a review. */
@ExtendWith(WorkbenchLog.class)
class ChecksPageTest {

	private static final String PAPERS = """
			@article{old,
			  author = {Ash, Anna},
			  title = {Growth of moss on granite},
			  journaltitle = {Moss},
			  date = {1433}
			}

			@article{older,
			  author = {Oak, Olga},
			  title = {On counting the rings of trees},
			  journaltitle = {Wood},
			  date = {1401}
			}
			""";
	private static final String CHECK = "year-early"; //$NON-NLS-1$
	private static final String WINDOW = "Configure Severity"; //$NON-NLS-1$

	private ReviewFixture review;
	private PreferenceDialog page;

	@BeforeEach
	void createReview() throws Exception {
		review = ReviewFixture.create("checks"); //$NON-NLS-1$
		review.write("papers.bib", PAPERS); //$NON-NLS-1$
		review.build();
	}

	@AfterEach
	void deleteReview() throws Exception {
		if (page != null) {
			page.close();
		}
		Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> !shell.isDisposed() && shell.getText().equals(WINDOW)).forEach(Shell::close);
		review.delete();
	}

	private Shell configure(IMarker marker) {
		IMarkerResolution resolution = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
				.filter(each -> each.getLabel().startsWith("Configure severity")).findFirst().orElseThrow(); //$NON-NLS-1$
		resolution.run(marker);
		return Dialogs.named(WINDOW);
	}

	private IFile protocol() {
		return review.project().getFile("review.protocol"); //$NON-NLS-1$
	}

	private static void choose(Combo combo, String item) {
		assertTrue(combo.indexOf(item) >= 0, () -> item + " is not among " + List.of(combo.getItems())); //$NON-NLS-1$
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
		Events.settle();
	}

	private static Text editable(Shell dialog) {
		return Controls.in(dialog, Text.class).stream()
				.filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.getText().matches("[0-9]+")).findFirst() //$NON-NLS-1$
				.orElseThrow();
	}

	@Test
	void aFindingLeadsToTheSeverityOfItsCheck() throws Exception {
		assertEquals(2, review.markers(CHECK).size());
		Shell dialog = configure(review.markers(CHECK).get(0));
		Combo severity = Controls.in(dialog, Combo.class).get(0);
		assertEquals("as the profile says: warning", severity.getText()); //$NON-NLS-1$
		choose(severity, "error"); //$NON-NLS-1$
		Text earliest = editable(dialog);
		earliest.setText("long ago"); //$NON-NLS-1$
		assertFalse(Controls.button(dialog, "OK").isEnabled(), "a year is a number"); //$NON-NLS-1$ //$NON-NLS-2$
		earliest.setText("1420"); //$NON-NLS-1$
		Screenshots.take(dialog, "configure-severity"); //$NON-NLS-1$
		Dialogs.press(dialog, "OK"); //$NON-NLS-1$
		String written = ReviewFixture.text(protocol());
		assertTrue(written.contains("severity=\"error\"") && written.contains("value=\"1420\""), written); //$NON-NLS-1$ //$NON-NLS-2$
		review.build();
		assertEquals(1, review.markers(CHECK).size());
		assertEquals(IMarker.SEVERITY_ERROR, review.markers(CHECK).get(0).getAttribute(IMarker.SEVERITY, -1));
		ReviewFixture.undo();
		assertFalse(protocol().exists());
		review.build();
		assertEquals(2, review.markers(CHECK).size());
	}

	/** What the menus of views that show problems, such as Problems, ask before they show the commands about findings. */
	@Test
	void menusTellFindingsFromOtherProblems() throws Exception {
		IConfigurationElement definition = Arrays
				.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.core.expressions.definitions"))
				.filter(element -> "org.lectern.ui.findingsSelected".equals(element.getAttribute("id"))).findFirst()
				.orElseThrow();
		Expression selected = ExpressionConverter.getDefault().perform(definition.getChildren()[0]);
		IMarker finding = review.markers(CHECK).get(0);
		IMarker other = review.project().createMarker(IMarker.PROBLEM);
		assertEquals(EvaluationResult.TRUE, selected.evaluate(new EvaluationContext(null, List.of(finding))));
		assertEquals(EvaluationResult.FALSE, selected.evaluate(new EvaluationContext(null, List.of(finding, other))));
		assertEquals(EvaluationResult.FALSE, selected.evaluate(new EvaluationContext(null, List.of(review.project()))));
	}

	private Shell openPage() {
		page = PreferencesUtil.createPropertyDialogOn(null, review.project(), "org.lectern.ui.checksPage", //$NON-NLS-1$
				new String[] { "org.lectern.ui.checksPage" }, null); //$NON-NLS-1$
		page.setBlockOnOpen(false);
		page.open();
		Events.settle();
		return page.getShell();
	}

	private static Table checks(Shell dialog) {
		return Controls.in(dialog, Table.class).get(0);
	}

	private static void filter(Shell dialog, String text) {
		Controls.in(dialog, Text.class).stream().filter(each -> "type to filter".equals(each.getMessage())) //$NON-NLS-1$
				.forEach(each -> each.setText(text));
		Events.settle();
	}

	@Test
	void thePropertyPageSetsTheProfileAndChecks() throws Exception {
		Shell dialog = openPage();
		assertTrue(checks(dialog).getItemCount() > 100);
		Screenshots.take(dialog, "checks-page"); //$NON-NLS-1$
		filter(dialog, CHECK);
		assertEquals(1, checks(dialog).getItemCount());
		TableItem item = checks(dialog).getItem(0);
		assertEquals("warning", item.getText(1)); //$NON-NLS-1$
		checks(dialog).select(0);
		checks(dialog).notifyListeners(SWT.Selection, new Event());
		Events.settle();
		Combo severity = Controls.in(dialog, Combo.class).stream().filter(combo -> combo.indexOf("off") >= 0).findFirst() //$NON-NLS-1$
				.orElseThrow();
		choose(severity, "off"); //$NON-NLS-1$
		assertEquals("off (set)", checks(dialog).getItem(0).getText(1)); //$NON-NLS-1$
		Combo profile = Controls.in(dialog, Combo.class).stream().filter(combo -> combo.indexOf("strict") >= 0) //$NON-NLS-1$
				.findFirst().orElseThrow();
		assertEquals("biblatex", profile.getText()); //$NON-NLS-1$
		choose(profile, "strict"); //$NON-NLS-1$
		Screenshots.take(dialog, "checks-page-set"); //$NON-NLS-1$
		Dialogs.press(dialog, "Apply and Close"); //$NON-NLS-1$
		String written = ReviewFixture.text(protocol());
		assertTrue(written.contains("base=\"strict\"") && written.contains("severity=\"off\""), written); //$NON-NLS-1$ //$NON-NLS-2$
		review.build();
		assertEquals(List.of(), review.markers(CHECK));
	}

	@Test
	void aPageThatWasOnlyLookedAtWritesNothing() throws Exception {
		Shell dialog = openPage();
		Dialogs.press(dialog, "Apply and Close"); //$NON-NLS-1$
		assertFalse(protocol().exists());
	}

	@Test
	void severalFindingsAreSuppressedForOneReasonAndReportedAgain() throws Exception {
		List<IMarker> markers = review.markers(CHECK);
		List<String> asked = new ArrayList<>();
		FixConversation once = new FixConversation() {
			@Override
			public Optional<Map<String, String>> ask(List<FieldRequest> requests) {
				return Optional.empty();
			}

			@Override
			public Optional<String> askReason(String what) {
				asked.add(what);
				return Optional.of("they are that old"); //$NON-NLS-1$
			}

			@Override
			public void failed(IStatus reason) {
				throw new AssertionError(reason);
			}
		};
		WorkbenchMarkerResolution suppress = (WorkbenchMarkerResolution) Arrays
				.stream(new FindingResolutionGenerator(once).getResolutions(markers.get(0)))
				.filter(each -> each.getLabel().startsWith("Do not report")).findFirst().orElseThrow(); //$NON-NLS-1$
		List<IMarker> all = new ArrayList<>(
				List.of(suppress.findOtherMarkers(markers.toArray(IMarker[]::new))));
		all.add(markers.get(0));
		suppress.run(all.toArray(IMarker[]::new), null);
		assertEquals(1, asked.size(), "one reason for all"); //$NON-NLS-1$
		review.build();
		assertEquals(List.of(), review.markers(CHECK));

		Shell dialog = openPage();
		Dialogs.tab(dialog, 1);
		Table suppressed = Controls.in(dialog, Table.class).get(1);
		assertEquals(2, suppressed.getItemCount());
		assertEquals("they are that old", suppressed.getItem(0).getText(2)); //$NON-NLS-1$
		assertFalse(suppressed.getItem(0).getText(4).isEmpty(), "when"); //$NON-NLS-1$
		Screenshots.take(dialog, "checks-page-suppressed"); //$NON-NLS-1$
		suppressed.select(0);
		suppressed.notifyListeners(SWT.Selection, new Event());
		Events.settle();
		Button remove = Controls.button(dialog, "Remove"); //$NON-NLS-1$
		assertTrue(remove.isEnabled());
		Controls.click(remove);
		assertEquals(1, suppressed.getItemCount());
		Dialogs.press(dialog, "Apply and Close"); //$NON-NLS-1$
		review.build();
		assertEquals(1, review.markers(CHECK).size());
		ReviewFixture.undo();
		review.build();
		assertEquals(List.of(), review.markers(CHECK));
	}

	@Test
	void aCancelledDialogChangesNothing() throws Exception {
		Shell dialog = configure(review.markers(CHECK).get(0));
		choose(Controls.in(dialog, Combo.class).get(0), "off"); //$NON-NLS-1$
		Dialogs.press(dialog, "Cancel"); //$NON-NLS-1$
		assertFalse(protocol().exists());
		assertNull(review.project().findMember("review.protocol")); //$NON-NLS-1$
	}
}
