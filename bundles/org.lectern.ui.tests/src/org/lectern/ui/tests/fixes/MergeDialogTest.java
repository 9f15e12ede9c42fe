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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;
import org.lectern.workspace.PaperElement;

/** The dialog with papers side by side: picking, editing, the notes, the preview, the other decisions, and the way back. */
@ExtendWith(WorkbenchLog.class)
class MergeDialogTest {

	private static final String WINDOW = "Merge Papers"; //$NON-NLS-1$
	private static final String FILE = "papers.bib"; //$NON-NLS-1$
	private static final String PAPERS = """
			@article{smith2019,
			  author = {Smith, Anna and Jones, Ben},
			  title = {Screening a thousand abstracts in pairs},
			  journal = {Journal of Reading},
			  year = {2019},
			  abstract = {Two people screened a thousand abstracts in pairs. They agreed on nine of ten & wrote down why.},
			  doi = {10.1000/reading.1}
			}

			@article{smith19,
			  author = {Smith, Anna and Jones, Ben and Lee, Chris},
			  title = {Screening a Thousand Abstracts in Pairs},
			  journal = {J. Reading},
			  year = {2020},
			  pages = {1--20},
			  doi = {10.1000/reading.1}
			}
			""";

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"
			    paperKey="%s">
			  <answers
			      id="a-%1$s"
			      question="size"
			      number="%s"/>
			  <answers
			      id="b-%1$s"
			      question="What did they find?">
			    <text>%s</text>
			  </answers>
			</review:Note>
			""";

	private ReviewFixture review;
	private IFile file;

	@BeforeEach
	void createReview() throws Exception {
		review = ReviewFixture.create("merging"); //$NON-NLS-1$
		file = review.write(FILE, PAPERS);
	}

	@AfterEach
	void deleteReview() throws Exception {
		Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> !shell.isDisposed()
						&& List.of(WINDOW, "Take Merge Apart").contains(shell.getText())) //$NON-NLS-1$
				.forEach(Shell::close);
		review.delete();
	}

	private Shell openFromMarker(String check) throws Exception {
		review.build();
		IMarker marker = review.markers(check).get(0);
		IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(marker);
		assertTrue(resolutions[0].getLabel().startsWith("Compare "), resolutions[0].getLabel()); //$NON-NLS-1$
		resolutions[0].run(marker);
		return Dialogs.named(WINDOW);
	}

	private static void select(Table table, String field) {
		for (int i = 0; i < table.getItemCount(); i++) {
			if (name(table.getItem(i)).equals(field)) {
				table.setSelection(i);
				table.notifyListeners(SWT.Selection, new Event());
				Events.settle();
				return;
			}
		}
		throw new AssertionError(field);
	}

	private static TableItem item(Table table, String field) {
		return Arrays.stream(table.getItems()).filter(item -> name(item).equals(field)).findFirst().orElseThrow();
	}

	private static String name(TableItem item) {
		return item.getText(0).replace("\u2260 ", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Text result(Shell dialog) {
		return Controls.in(dialog, Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0
				&& (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow();
	}

	@Test
	void fieldsArePickedByClickAndKeyAndEdited() throws Exception {
		Shell dialog = openFromMarker("duplicate-paper"); //$NON-NLS-1$
		assertEquals("org.lectern.help.merge", Dialogs.help(dialog)); //$NON-NLS-1$
		Table table = Controls.in(dialog, Table.class).get(0);
		assertEquals(List.of("Field", "Result", "smith2019", "smith19"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Arrays.stream(table.getColumns()).map(column -> column.getText()).toList());
		assertTrue(item(table, "year").getText(0).startsWith("\u2260"), "differing rows are marked"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertFalse(item(table, "title").getText(0).startsWith("\u2260")); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(item(table, "pages").getText(1).equals("1--20")); //$NON-NLS-1$ //$NON-NLS-2$

		Rectangle cell = item(table, "journal").getBounds(3); //$NON-NLS-1$
		Dialogs.click(table, cell.x + 5, cell.y + 5);
		assertEquals("J. Reading", item(table, "journal").getText(1)); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("\u2713 J. Reading", item(table, "journal").getText(3)); //$NON-NLS-1$ //$NON-NLS-2$
		select(table, "year"); //$NON-NLS-1$
		Dialogs.key(table, '2', '2');
		assertEquals("2020", item(table, "year").getText(1)); //$NON-NLS-1$ //$NON-NLS-2$
		select(table, "pages"); //$NON-NLS-1$
		Dialogs.key(table, SWT.DEL, SWT.DEL);
		assertEquals("(left out)", item(table, "pages").getText(1)); //$NON-NLS-1$ //$NON-NLS-2$
		Dialogs.key(table, SWT.BS, SWT.BS);
		assertEquals("1--20", item(table, "pages").getText(1)); //$NON-NLS-1$ //$NON-NLS-2$
		select(table, "title"); //$NON-NLS-1$
		result(dialog).setText("Screening 1,000 Abstracts"); //$NON-NLS-1$
		Events.settle();
		assertEquals("Screening 1,000 Abstracts", item(table, "title").getText(1)); //$NON-NLS-1$ //$NON-NLS-2$
		Screenshots.take(dialog, "merge-fields"); //$NON-NLS-1$
		Dialogs.tab(dialog, 2);
		List<StyledText> previews = Controls.in(dialog, StyledText.class);
		String entry = previews.get(previews.size() - 2).getText();
		assertTrue(entry.startsWith("@article{") && entry.contains("Screening 1,000 Abstracts"), entry); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(previews.get(previews.size() - 1).getText().contains("+++ b/papers.bib")); //$NON-NLS-1$
		previews.forEach(StyledText::update);
		Screenshots.take(dialog, "merge-preview"); //$NON-NLS-1$

		Dialogs.press(dialog, "Merge"); //$NON-NLS-1$
		String merged = ReviewFixture.text(file);
		assertTrue(merged.contains("title = {Screening 1,000 Abstracts}"), merged); //$NON-NLS-1$
		assertTrue(merged.contains("journal = {J. Reading}") && merged.contains("year = {2020}"), merged); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(1, merged.split("@article", -1).length - 1); //$NON-NLS-1$
		ReviewFixture.undo();
		assertEquals(PAPERS, ReviewFixture.text(file));
		assertFalse(review.project().getFile("duplicates.verdicts").exists()); //$NON-NLS-1$
	}

	@Test
	void theKeyOfAnotherPaperCanStay() throws Exception {
		Shell dialog = openFromMarker("duplicate-paper"); //$NON-NLS-1$
		Combo survivor = Controls.in(dialog, Combo.class).get(0);
		int other = 1 - survivor.getSelectionIndex();
		String kept = survivor.getItem(other).split(" ")[0]; //$NON-NLS-1$
		survivor.select(other);
		survivor.notifyListeners(SWT.Selection, new Event());
		Dialogs.press(dialog, "Merge"); //$NON-NLS-1$
		String merged = ReviewFixture.text(file);
		assertTrue(merged.contains("@article{" + kept + ","), merged); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(merged.contains("ids = {" + (kept.equals("smith19") ? "smith2019" : "smith19") + "}"), merged); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Test
	void notesBecomeOneByTheAnswersChosenAndComeApartAgain() throws Exception {
		IFile first = review.write("notes/smith2019.note", NOTE.formatted("smith2019", "10.0", "That pairs agree.")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		IFile second = review.write("notes/smith19.note", //$NON-NLS-1$
				NOTE.formatted("smith19", "12.0", "That agreement is high, and that writing down why helps.")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String firstBefore = ReviewFixture.text(first);
		String secondBefore = ReviewFixture.text(second);
		Shell dialog = openFromMarker("duplicate-paper"); //$NON-NLS-1$
		Dialogs.tab(dialog, 1);
		Screenshots.take(dialog, "merge-notes"); //$NON-NLS-1$
		Button twelve = Controls.in(dialog, Button.class).stream()
				.filter(button -> button.getText().equals("smith19: 12")).findFirst().orElseThrow(); //$NON-NLS-1$
		Controls.click(twelve);
		Dialogs.press(dialog, "Merge"); //$NON-NLS-1$
		IFile left = first.exists() ? first : second;
		assertFalse(first.exists() && second.exists());
		String note = ReviewFixture.text(left);
		assertTrue(note.contains("number=\"12.0\"") && note.contains("That pairs agree.") && note.contains("is high"), note); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

		String key = left.equals(first) ? "smith2019" : "smith19"; //$NON-NLS-1$ //$NON-NLS-2$
		run("org.lectern.ui.takeMergeApart", review.paper(FILE, key)); //$NON-NLS-1$
		Shell apart = Dialogs.named("Take Merge Apart"); //$NON-NLS-1$
		assertEquals("org.lectern.help.preview", Dialogs.help(apart)); //$NON-NLS-1$
		assertTrue(Controls.in(apart, StyledText.class).get(0).getText().contains("+++ b/" + FILE)); //$NON-NLS-1$
		Controls.in(apart, StyledText.class).get(0).update();
		Screenshots.take(apart, "take-merge-apart"); //$NON-NLS-1$
		String merged = ReviewFixture.text(file);
		Dialogs.press(apart, "Take Apart"); //$NON-NLS-1$
		assertEquals(firstBefore, ReviewFixture.text(first));
		assertEquals(secondBefore, ReviewFixture.text(second));
		assertEquals(2, ReviewFixture.text(file).split("@article", -1).length - 1); //$NON-NLS-1$
		ReviewFixture.undo();
		assertEquals(merged, ReviewFixture.text(file));
		assertFalse(first.exists() && second.exists());
	}

	@Test
	void differentWorksNeedAReasonAndAreNotNamedAgain() throws Exception {
		Shell dialog = openFromMarker("duplicate-paper"); //$NON-NLS-1$
		Controls.click(dialog, "They are different works: keep them apart"); //$NON-NLS-1$
		Button apart = Controls.button(dialog, "Keep Apart"); //$NON-NLS-1$
		assertFalse(apart.isEnabled(), "without a reason"); //$NON-NLS-1$
		Text reason = Controls.in(dialog, Text.class).stream()
				.filter(text -> (text.getStyle() & SWT.SINGLE) != 0 && (text.getStyle() & SWT.READ_ONLY) == 0).findFirst()
				.orElseThrow();
		reason.setText("the second is the follow-up"); //$NON-NLS-1$
		Screenshots.take(dialog, "merge-different"); //$NON-NLS-1$
		Dialogs.press(dialog, "Keep Apart"); //$NON-NLS-1$
		assertEquals(PAPERS, ReviewFixture.text(file));
		assertTrue(ReviewFixture.text(review.project().getFile("duplicates.verdicts")).contains("the follow-up")); //$NON-NLS-1$ //$NON-NLS-2$
		review.build();
		assertEquals(List.of(), review.markers("duplicate-paper")); //$NON-NLS-1$
	}

	@Test
	void versionsAreKept() throws Exception {
		Shell dialog = openFromMarker("duplicate-paper"); //$NON-NLS-1$
		Controls.click(dialog, "They are versions of one work: keep all"); //$NON-NLS-1$
		Dialogs.press(dialog, "Keep as Versions"); //$NON-NLS-1$
		assertEquals(PAPERS, ReviewFixture.text(file));
		assertTrue(
				ReviewFixture.text(review.project().getFile("duplicates.verdicts")).contains("kind=\"version-of\"")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void tenPapersWithLongAbstractsOpenFromTheNavigator() throws Exception {
		StringBuilder text = new StringBuilder();
		List<PaperElement> papers = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			text.append("@article{copy").append(i).append(",\n  author = {") //$NON-NLS-1$ //$NON-NLS-2$
					.append("Longfellow, Henrietta Wilhelmina and ".repeat(30 + i)).append("Short, Al},\n  title = {A " //$NON-NLS-1$ //$NON-NLS-2$
							+ "title that is long enough not to fit into any column of a table with ten of them},\n") //$NON-NLS-1$
					.append("  year = {20").append(10 + i).append("},\n  abstract = {") //$NON-NLS-1$ //$NON-NLS-2$
					.append("A sentence of an abstract that goes on & on. ".repeat(60 + i)).append("}\n}\n"); //$NON-NLS-1$ //$NON-NLS-2$
			papers.add(review.paper("many.bib", "copy" + i)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		review.write("many.bib", text.toString()); //$NON-NLS-1$
		run("org.lectern.ui.mergePapers", papers.toArray()); //$NON-NLS-1$
		Shell dialog = Dialogs.named(WINDOW);
		Table table = Controls.in(dialog, Table.class).get(0);
		assertEquals(12, table.getColumnCount());
		select(table, "abstract"); //$NON-NLS-1$
		Screenshots.take(dialog, "merge-ten-papers"); //$NON-NLS-1$
		Dialogs.press(dialog, "Cancel"); //$NON-NLS-1$
		assertEquals(text.toString(), ReviewFixture.text(review.project().getFile("many.bib"))); //$NON-NLS-1$
	}

	@Test
	void aPaperThatWasNotMergedCannotBeTakenApart() throws Exception {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> closeLater("Take Merge Apart")); //$NON-NLS-1$
		run("org.lectern.ui.takeMergeApart", review.paper(FILE, "smith19")); //$NON-NLS-1$ //$NON-NLS-2$
		Events.settle();
		assertFalse(Dialogs.isOpen("Take Merge Apart")); //$NON-NLS-1$
		assertEquals(PAPERS, ReviewFixture.text(file));
	}

	@Test
	void theContextMenuOfTheNavigatorOffersWhatFitsTheSelection() throws Exception {
		CommonNavigator navigator = (CommonNavigator) ReviewFixture.page().showView("org.lectern.ui.paperNavigator");
		try {
			Events.settle();
			navigator.getCommonViewer().expandAll();
			Events.settle();
			navigator.getCommonViewer().expandAll();
			Events.settle();
			assertEquals(List.of("Preview and Apply Fixes...", "Take Merge Apart..."),
					offered(navigator, review.paper(FILE, "smith19")));
			assertEquals(List.of("Preview and Apply Fixes...", "Merge Papers..."),
					offered(navigator, review.paper(FILE, "smith19"), review.paper(FILE, "smith2019")));
			assertEquals(List.of("Preview and Apply Fixes..."), offered(navigator, review.project()));
		} finally {
			ReviewFixture.page().hideView(navigator);
		}
	}

	private static List<String> offered(CommonNavigator navigator, Object... selected) {
		navigator.getCommonViewer().setSelection(new StructuredSelection(selected), true);
		Events.settle();
		assertEquals(selected.length, navigator.getCommonViewer().getStructuredSelection().size());
		Menu menu = navigator.getCommonViewer().getTree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> texts = Arrays.stream(menu.getItems()).map(item -> item.getText().split("\t")[0])
				.filter(text -> text.contains("Merge") || text.contains("Fixes")).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return texts;
	}

	/** The message blocks whoever opens it until it is closed. */
	private static void closeLater(String title) {
		Shell open = Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> shell.getText().equals(title)).findFirst().orElse(null);
		if (open != null) {
			open.close();
		} else {
			PlatformUI.getWorkbench().getDisplay().timerExec(50, () -> closeLater(title));
		}
	}

	/** Runs a command on a selection, as its item in a context menu does. */
	private static void run(String command, Object... selected) throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IHandlerService handlers = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class);
		IEvaluationContext context = handlers.createContextSnapshot(false);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(selected));
		handlers.executeCommandInContext(new ParameterizedCommand(commands.getCommand(command), null), null, context);
	}
}
