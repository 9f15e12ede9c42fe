/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.navigator.INavigatorDnDService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.ui.navigator.Grouping;
import org.lectern.ui.navigator.PaperGroup;
import org.lectern.ui.papers.PaperDragAssistant;
import org.lectern.ui.papers.PaperDropAssistant;
import org.lectern.ui.tests.support.Answers;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.workspace.PaperElement;

/** Selected papers are copied, pasted, rated, tagged, moved and deleted from the menu and by dragging. */
class PaperCommandsTest extends NavigatorTestCase {

	private PaperElement vaswani;
	private PaperElement devlin;
	private PaperElement bahdanau;

	@BeforeEach
	void findPapers() {
		vaswani = review.paper(MAIN, "vaswani2017");
		devlin = review.paper(MAIN, "devlin2019");
		bahdanau = review.paper(OTHER, "bahdanau2015");
	}

	private String clipboard() {
		Clipboard clipboard = new Clipboard(tree().getDisplay());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	private void putOnClipboard(String text) {
		Clipboard clipboard = new Clipboard(tree().getDisplay());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void execute(String command) throws Exception {
		navigator.getSite().getShell().forceActive(); // where no window manager gives the focus back after a dialog
		page.activate(navigator);
		tree().setFocus();
		Events.settle();
		navigator.getSite().getService(IHandlerService.class).executeCommand(command, null);
		Events.settle();
	}

	private static void press(Shell shell, String button) {
		Controls.click(shell, button);
	}

	private static void shoot(Shell shell, String name) {
		try {
			Screenshots.take(shell, name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void copiesKeysAndCitations() {
		select(vaswani, bahdanau);
		choose("Copy As", "Citation Key");
		assertEquals("vaswani2017, bahdanau2015", clipboard());
		choose("Copy As", "\\cite Command");
		assertEquals("\\cite{vaswani2017,bahdanau2015}", clipboard());
	}

	@Test
	void exportsThePapersOfAGroup() {
		group(Grouping.TAG);
		viewer().setExpandedState(project, true);
		select(new PaperGroup(project, Grouping.TAG, "transformer"));
		List<String> chosen = new ArrayList<>();
		MenuItem export = menuItem("Export References and Notes\u2026");
		tree().getDisplay().asyncExec(() -> {
			for (Shell shell : tree().getDisplay().getShells()) {
				if (shell.getData() instanceof WizardDialog wizard) {
					Controls.in(shell, Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0)
							.filter(Button::getSelection).forEach(button -> chosen.add(button.getText().replace("&", "")));
					wizard.close();
				}
			}
		});
		export.notifyListeners(SWT.Selection, new Event());
		assertEquals("Selected papers (2)", chosen.get(0));
	}

	@Test
	void copiesThePapersOfAGroup() {
		group(Grouping.TAG);
		viewer().setExpandedState(project, true);
		select(new PaperGroup(project, Grouping.TAG, "transformer"));
		choose("Copy As", "Citation Key");
		assertEquals("vaswani2017, devlin2019", clipboard());
	}

	@Test
	void copiesBibtexWithItsMacros() throws Exception {
		select(vaswani);
		choose("Copy As", "BibTeX");
		assertEquals("@string{nips = \"Neural Information Processing Systems\"}\n\n"
				+ MAIN_TEXT.substring(MAIN_TEXT.indexOf("@inproceedings{vas"), MAIN_TEXT.indexOf("\n@inproceedings{dev")),
				clipboard());
		putOnClipboard("something else");
		execute("org.eclipse.ui.edit.copy");
		assertTrue(clipboard().contains("@inproceedings{vaswani2017"), "the key for copying does it");
	}

	@Test
	void copiesReferencesInAStyle() {
		select(devlin);
		choose("Copy As", "Reference", "APA");
		assertTrue(clipboard().startsWith("Devlin, J., & Chang, M.-W. (2019)."), this::clipboard);
		choose("Copy As", "Reference", "IEEE");
		assertTrue(clipboard().contains("J. Devlin"), this::clipboard);
	}

	@Test
	void setsTheStatusOfManyPapersAndTakesItBack() throws Exception {
		select(vaswani, devlin, bahdanau);
		choose("Reading Status", "Unread");
		assertEquals(MAIN_TEXT.replace("  readstatus = {read},\n", "").replace("  readstatus = {skimmed},\n", ""), text(MAIN));
		assertEquals(OTHER_TEXT, text(OTHER));
		ReviewFixture.undo();
		assertEquals(MAIN_TEXT, text(MAIN));
		choose("Reading Status", "Read");
		assertEquals(MAIN_TEXT.replace("{skimmed}", "{read}"), text(MAIN));
		assertTrue(text(OTHER).contains("keywords = {Attention},\n  readstatus = {read},\n}"), text(OTHER));
	}

	@Test
	void ratesPapersAndShowsItAtOnce() throws Exception {
		group(Grouping.RATING);
		select(devlin);
		choose("Rating", "\u2605\u2605");
		assertEquals(MAIN_TEXT.replace("rank4", "rank2"), text(MAIN));
		assertTrue(shown().contains("\u2605\u2605 (1)"), shown()::toString);
		choose("Rating", "None");
		assertFalse(text(MAIN).contains("rank4"));
	}

	@Test
	void addsAndRemovesTags() throws Exception {
		select(vaswani, bahdanau);
		Answers answers = Answers.to("Add Tag", shell -> {
			Combo combo = Controls.in(shell, Combo.class).get(0);
			assertTrue(Arrays.asList(combo.getItems()).contains("transformer"), Arrays.toString(combo.getItems()));
			combo.setText("a, b");
			shoot(shell, "navigator-tag-dialog-error");
			assertFalse(Controls.button(shell, "OK").isEnabled());
			combo.setText("seminal");
			shoot(shell, "navigator-tag-dialog");
			assertTrue(Controls.button(shell, "OK").isEnabled());
			press(shell, "OK");
		});
		choose("Add Tag\u2026");
		assertTrue(answers.wereGiven());
		assertEquals(MAIN_TEXT.replace("{transformer, attention}", "{transformer, attention, seminal}"), text(MAIN));
		assertEquals(OTHER_TEXT.replace("{Attention}", "{Attention, seminal}"), text(OTHER));
		Answers removal = Answers.to("Remove Tag", shell -> {
			Combo combo = Controls.in(shell, Combo.class).get(0);
			combo.select(combo.indexOf("transformer"));
			combo.notifyListeners(SWT.Selection, new Event());
			press(shell, "OK");
		});
		choose("Remove Tag\u2026");
		assertTrue(removal.wereGiven());
		assertEquals(MAIN_TEXT.replace("{transformer, attention}", "{attention, seminal}"), text(MAIN));
	}

	@Test
	void deletesPapersAfterAsking() throws Exception {
		select(devlin, bahdanau);
		Answers no = Answers.to("Delete Papers", shell -> {
			shoot(shell, "navigator-delete");
			press(shell, "Cancel");
		});
		choose("Delete");
		assertTrue(no.wereGiven());
		assertEquals(MAIN_TEXT, text(MAIN));
		Answers yes = Answers.to("Delete Papers", shell -> press(shell, "Delete"));
		execute("org.eclipse.ui.edit.delete");
		assertTrue(yes.wereGiven(), "the key for deleting asks as well");
		assertFalse(text(MAIN).contains("devlin2019"));
		assertFalse(text(OTHER).contains("bahdanau2015"));
		assertEquals(List.of("3 papers"), labels());
		ReviewFixture.undo();
		assertEquals(MAIN_TEXT, text(MAIN));
		assertEquals(OTHER_TEXT, text(OTHER));
	}

	@Test
	void movesPapersAndTellsOfTheirMacros() throws Exception {
		select(vaswani);
		Answers file = Answers.to("Move Papers", shell -> {
			Combo combo = Controls.in(shell, Combo.class).get(0);
			assertEquals(List.of(MAIN, OTHER), Arrays.asList(combo.getItems()));
			combo.setText("notes.txt");
			assertFalse(Controls.button(shell, "OK").isEnabled());
			combo.setText(OTHER);
			shoot(shell, "navigator-move");
			Answers.to("Move Papers", question -> {
				shoot(question, "navigator-move-needs");
				press(question, "Move");
			});
			press(shell, "OK");
		});
		choose("Move to File\u2026");
		assertTrue(file.wereGiven());
		String entry = MAIN_TEXT.substring(MAIN_TEXT.indexOf("@inproceedings{vas"), MAIN_TEXT.indexOf("\n@inproceedings{dev"));
		assertEquals(OTHER_TEXT + "\n@string{nips = \"Neural Information Processing Systems\"}\n\n" + entry, text(OTHER));
		assertFalse(text(MAIN).contains("vaswani2017"));
		ReviewFixture.undo();
		assertEquals(MAIN_TEXT, text(MAIN));
		assertEquals(OTHER_TEXT, text(OTHER));
	}

	@Test
	void pastesOntoAFileAndOntoAGroup() throws Exception {
		putOnClipboard("@misc{new,\n  title = {New},\n}\n");
		select(project.getFile(OTHER));
		choose("Paste Papers");
		assertEquals(OTHER_TEXT + "\n@misc{new,\n  title = {New},\n}\n", text(OTHER));
		ReviewFixture.undo();
		Events.settle();
		group(Grouping.FILE, Grouping.TAG);
		expandAll();
		select(new PaperGroup(project, project.getFile(OTHER), Grouping.TAG, "attention"));
		execute("org.eclipse.ui.edit.paste");
		assertTrue(text(OTHER).endsWith("@misc{new,\n  title = {New},\n  keywords = {attention},\n}\n"), text(OTHER));
	}

	@Test
	void pastesIntoAReviewWithoutPapers() throws Exception {
		project.getFile(MAIN).delete(true, null);
		project.getFile(OTHER).delete(true, null);
		Events.settle();
		putOnClipboard("no bibtex");
		Answers told = Answers.to("Paste Papers", shell -> press(shell, "OK"));
		follow("paste");
		assertTrue(told.wereGiven());
		putOnClipboard("@misc{first, title = {First}}");
		follow("paste");
		assertEquals("@misc{first, title = {First}}\n", text("papers/references.bib"));
		assertEquals(List.of("1 paper"), labels());
	}

	private IStatus drop(Object target, PaperElement... papers) {
		LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection((Object[]) papers));
		PaperDropAssistant assistant = new PaperDropAssistant();
		assistant.init(viewer().getNavigatorContentService());
		IStatus valid = assistant.validateDrop(target, DND.DROP_MOVE, null);
		if (valid.isOK()) {
			assistant.handleDrop(null, null, target);
			Events.settle();
		}
		return valid;
	}

	@Test
	void dropsPapersOntoFiles() throws Exception {
		assertFalse(drop(project.getFile(MAIN), devlin).isOK(), "it is there already");
		assertFalse(drop(project, devlin).isOK());
		assertFalse(drop(project.getFile("readme.txt"), devlin).isOK());
		assertTrue(drop(project.getFile(OTHER), devlin).isOK());
		assertTrue(text(OTHER).contains("@inproceedings{devlin2019"));
		assertFalse(text(MAIN).contains("devlin2019"));
		ReviewFixture.undo();
		assertEquals(MAIN_TEXT, text(MAIN));
	}

	@Test
	void dropsPapersOntoGroups() throws Exception {
		assertTrue(drop(new PaperGroup(project, Grouping.TAG, "survey"), devlin).isOK());
		assertEquals(MAIN_TEXT.replace("{transformer}", "{transformer, survey}"), text(MAIN));
		assertTrue(drop(new PaperGroup(project, Grouping.STATUS, "READ"), devlin).isOK());
		assertFalse(text(MAIN).contains("skimmed"));
		assertTrue(drop(new PaperGroup(project, Grouping.RATING, "1"), devlin).isOK());
		assertTrue(text(MAIN).contains("rank1"));
		assertFalse(drop(new PaperGroup(project, Grouping.YEAR, "1999"), devlin).isOK());
		assertFalse(drop(new PaperGroup(project, Grouping.TAG, ""), devlin).isOK());
	}

	@Test
	void dragsFromAndDropsIntoTheView() {
		INavigatorDnDService dragging = viewer().getNavigatorContentService().getDnDService();
		PaperDragAssistant assistant = Arrays.stream(dragging.getCommonDragAssistants())
				.filter(PaperDragAssistant.class::isInstance).map(PaperDragAssistant.class::cast).findFirst().orElseThrow();
		assertEquals(List.of(TextTransfer.getInstance()), List.of(assistant.getSupportedTransferTypes()));
		assertEquals("vaswani2017,bahdanau2015",
				PaperDragAssistant.text(new StructuredSelection(List.of(vaswani, bahdanau))));
		assertEquals(null, PaperDragAssistant.text(new StructuredSelection(List.of(vaswani, project))));
		for (Object target : List.of(project.getFile(OTHER), new PaperGroup(project, Grouping.TAG, "x"))) {
			assertTrue(Arrays.stream(dragging.findCommonDropAdapterAssistants(target, new StructuredSelection(devlin)))
					.anyMatch(PaperDropAssistant.class::isInstance), target::toString);
		}
	}

	@Test
	void showsItsMenu() throws Exception {
		page.activate(navigator);
		select(vaswani, devlin);
		Menu menu = tree().getMenu();
		menu.setLocation(tree().toDisplay(40, 40));
		menu.setVisible(true);
		Events.settle();
		Image image = new Image(tree().getDisplay(), 900, 1100);
		GC screen = new GC(tree().getDisplay());
		screen.copyArea(image, 0, 0);
		screen.dispose();
		menu.setVisible(false);
		Shell shell = new Shell(tree().getShell(), SWT.NO_TRIM);
		shell.setSize(900, 1100);
		shell.setBackgroundImage(image);
		shell.open();
		Screenshots.take(shell, "navigator-menu");
		shell.dispose();
		image.dispose();
		Events.settle();
		assertTrue(menu.getItemCount() > 8 || menu.isDisposed());
	}

	@Test
	void changesTheTextOfADirtyEditor() throws Exception {
		IFile file = project.getFile(OTHER);
		IEditorPart editor = IDE.openEditor(page, file);
		ITextEditor text = (ITextEditor) editor;
		text.getDocumentProvider().getDocument(text.getEditorInput()).replace(0, 0, "% typed\n");
		page.activate(navigator);
		select(bahdanau);
		choose("Reading Status", "Read");
		assertTrue(editor.isDirty());
		assertTrue(text.getDocumentProvider().getDocument(text.getEditorInput()).get().contains("readstatus = {read}"));
		assertEquals(OTHER_TEXT, text(OTHER));
	}

	private boolean areKeysForPapers() throws Exception {
		Binding binding = navigator.getSite().getService(IBindingService.class)
				.getPerfectMatch(KeySequence.getInstance("CTRL+V"));
		return binding != null && binding.getParameterizedCommand().getId().equals("org.lectern.ui.pastePapers");
	}

	@Test
	void keysForTextAreThoseOfTheFilterWhileItIsTypedIn() throws Exception {
		page.activate(navigator);
		select(vaswani);
		tree().setFocus();
		Events.settle();
		assertTrue(areKeysForPapers());
		filterText().setText("vaswani");
		filterText().setFocus();
		filterText().selectAll();
		Events.settle();
		assertFalse(areKeysForPapers());
		navigator.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.copy", null);
		Events.settle();
		assertEquals("vaswani", clipboard());
	}

	@Test
	void theMenuShowsTheKeys() throws Exception {
		page.activate(navigator);
		tree().setFocus();
		select(vaswani);
		assertTrue(menuItem("Rating", "\u2605\u2605\u2605").getText().endsWith("\tCtrl+3"),
				() -> menuItem("Rating", "\u2605\u2605\u2605").getText());
		assertTrue(menuItem("Copy As", "Citation Key").getText().contains("\tShift+Ctrl+K")
				|| menuItem("Copy As", "Citation Key").getText().contains("\tCtrl+Shift+K"));
		Menu menu = tree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> texts = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
		assertEquals(1, texts.stream().filter(text -> text.replace("&", "").startsWith("Delete")).count(), texts::toString);
		assertTrue(texts.stream().map(text -> text.replace("&", "").split("\t")[0])
				.noneMatch(text -> text.startsWith("Rename") && !text.startsWith("Rename Citation Key")), texts::toString);
	}

	@Test
	void offersNothingOnPapersWhereThereIsNone() {
		select(project);
		Menu menu = tree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		assertTrue(Arrays.stream(menu.getItems()).map(MenuItem::getText).noneMatch(text -> text.contains("Rating")));
		assertTrue(ResourcesPlugin.getWorkspace().getRoot().exists(project.getFullPath()));
		Button none = Controls.in(whole(), Button.class).stream().findFirst().orElse(null);
		assertEquals(null, none);
	}
}
