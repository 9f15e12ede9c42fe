/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.matrix.overview.OverviewView;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;
import org.lectern.workspace.PaperElement;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The overview of a review, in the real workbench. */
@ExtendWith(WorkbenchLog.class)
class OverviewViewTest {

	private ReviewFixture review;
	private IWorkbenchPage page;
	private OverviewView view;

	@BeforeEach
	void openView() throws Exception {
		review = MatrixReview.create();
		page = ReviewFixture.page();
		view = (OverviewView) page.showView(OverviewView.ID);
		view.showAsList(false);
		Events.settle();
	}

	@AfterEach
	void closeView() throws Exception {
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
		page.hideView(view);
		if (page.findView(PaperNavigator.ID) instanceof PaperNavigator papers) {
			papers.filter("");
		}
		review.delete();
	}

	@Test
	void listsTheNumbers() {
		view.showAsList(true);
		assertEquals(List.of("2021: 1", "2020: 2", "2018: 1"), children("Papers by year"));
		assertEquals(List.of("Journal of Wood: 2", "Proceedings of the Forest Conference: 1", "None: 1"),
				children("Papers by venue"));
		assertEquals(List.of("Unread: 2", "Skimmed: 1", "Read: 1"), children("Papers by reading status"));
		assertEquals("decay: 2", children("Papers by tag").get(0));
		assertEquals("article: 2", children("Papers by type").get(0));
	}

	@Test
	void drawsTheNumbers() throws Exception {
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		Screenshots.take(area(), "overview");
		chart().setBackground(new Color(30, 31, 34));
		Screenshots.take(chart(), "overview-dark");
	}

	@Test
	void listsThePapersOfABarThatIsChosenWithTheKeyboard() throws Exception {
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		Events.settle();
		press(SWT.ARROW_DOWN);
		press(SWT.ARROW_DOWN);
		assertEquals("Papers by year, 2020: 2 papers", heading());
		assertEquals(2, papers().getItemCount());
		assertEquals(List.of("birch2020", "dogwood2020"), selectedKeys());
		Screenshots.take(area(), "overview-chosen");
		press(SWT.HOME);
		assertEquals("Papers by year, 2021: 1 papers", heading());
		press(SWT.END);
		assertFalse(heading().contains("year"), heading());
	}

	@Test
	void listsThePapersOfABarThatIsClicked() throws Exception {
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		Events.settle();
		List<String> seen = new ArrayList<>();
		for (int y = 0; y < chart().getSize().y; y += 8) {
			Event event = new Event();
			event.button = 1;
			event.x = 40;
			event.y = y;
			chart().notifyListeners(SWT.MouseDown, event);
			seen.add(heading());
		}
		assertTrue(seen.contains("Papers by year, 2018: 1 papers"), seen.toString());
		assertEquals("Choose a bar to see its papers", seen.get(0));
	}

	@Test
	void leavesAHiddenViewOfPapersAlone() throws Exception {
		PaperNavigator before = (PaperNavigator) page.showView(PaperNavigator.ID);
		before.filter(""); // which the view keeps
		page.hideView(before);
		page.activate(view);
		Events.settle();
		press(SWT.ARROW_DOWN);
		assertEquals("Papers by year, 2021: 1 papers", heading());
		assertNull(page.findView(PaperNavigator.ID));
		PaperNavigator papers = (PaperNavigator) page.showView(PaperNavigator.ID);
		assertEquals("", papers.arrangement().filter());
	}

	@Test
	void opensAPaperOfTheList() throws Exception {
		press(SWT.ARROW_DOWN);
		papers().setSelection(0);
		papers().notifyListeners(SWT.DefaultSelection, new Event());
		Events.settle();
		assertEquals("cedar2021", page.getActiveEditor().getTitle());
	}

	@Test
	void followsTheReview() throws Exception {
		view.showAsList(true);
		press(SWT.ARROW_DOWN);
		review.write(MatrixReview.FILE, MatrixReview.PAPERS + "\n@book{elm2021, title = {Elms}, year = {2021}}\n");
		Events.settle();
		assertEquals("2021: 2", children("Papers by year").get(0));
		assertEquals("Papers by year, 2021: 2 papers", heading());
		int before = problems();
		review.build();
		Events.settle();
		assertTrue(problems() > before, "the book lacks its author");
	}

	@Test
	void writesTheDrawing(@TempDir Path folder) throws Exception {
		view.export(folder.resolve("o.svg")).join();
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Element svg = factory.newDocumentBuilder().parse(folder.resolve("o.svg").toFile()).getDocumentElement();
		assertEquals("http://www.w3.org/2000/svg", svg.getNamespaceURI());
		assertEquals("svg", svg.getLocalName());
		List<String> titles = texts(svg, "title");
		assertTrue(titles.containsAll(List.of("Journal of Wood: 2", "2020: 2", "decay: 2")), titles.toString());
		List<String> texts = texts(svg, "text");
		assertTrue(texts.containsAll(List.of("Papers by year", "Papers by venue", "2020")), texts.toString());
		view.export(folder.resolve("o.png")).join();
		ImageData picture = new ImageData(folder.resolve("o.png").toString());
		assertEquals(svg.getAttribute("width"), Integer.toString(picture.width));
		assertEquals(svg.getAttribute("height"), Integer.toString(picture.height));
		int[] pixels = pixels(picture);
		assertTrue(Arrays.stream(pixels).distinct().count() > 4, "bars, texts and a ground");
		int ground = pixels[0];
		long drawn = Arrays.stream(pixels).filter(pixel -> pixel != ground).count();
		assertTrue(drawn > pixels.length / 100 && drawn < pixels.length / 2, drawn + " of " + pixels.length);
		assertEquals(2, folder.toFile().list().length);
	}

	@Test
	void tellsWhatToDoWhereThereIsNothingToCount() throws Exception {
		review.write(MatrixReview.FILE, "");
		Events.settle();
		assertTrue(link().isVisible());
		assertTrue(link().getText().contains("no papers yet"), link().getText());
		Screenshots.take(area(), "overview-empty");
		review.project().close(null);
		Events.settle();
		assertTrue(link().getText().contains("no review"), link().getText());
		review.project().open(null);
		Events.settle();
	}

	private int problems() {
		List<String> severities = Arrays.stream(tree().getItems()).filter(item -> item.getText().equals("Problems by severity"))
				.flatMap(item -> Arrays.stream(item.getItems())).map(TreeItem::getText).toList();
		return severities.stream().mapToInt(text -> Integer.parseInt(text.substring(text.indexOf(": ") + 2))).sum();
	}

	private static List<String> texts(Element svg, String element) {
		NodeList nodes = svg.getElementsByTagNameNS("*", element);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList();
	}

	private static int[] pixels(ImageData picture) {
		int[] row = new int[picture.width * picture.height];
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				row[y * picture.width + x] = picture.getPixel(x, y);
			}
		}
		return row;
	}

	private List<String> selectedKeys() {
		List<String> keys = new ArrayList<>();
		for (Object element : (IStructuredSelection) view.getSite().getSelectionProvider().getSelection()) {
			keys.add(((PaperElement) element).reference().key());
		}
		return keys;
	}

	private List<String> children(String group) {
		return Arrays.stream(tree().getItems()).filter(item -> item.getText().equals(group)).findFirst()
				.map(item -> Arrays.stream(item.getItems()).map(TreeItem::getText).toList()).orElseThrow();
	}

	private void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		chart().notifyListeners(SWT.KeyDown, event);
	}

	private String heading() {
		return Controls.in(area(), Label.class).stream().map(Label::getText)
				.filter(text -> text.startsWith("P") || text.startsWith("Choose")).findFirst().orElseThrow();
	}

	private Link link() {
		return Controls.in(area(), Link.class).get(0);
	}

	private Table papers() {
		return Controls.in(area(), Table.class).get(0);
	}

	private Tree tree() {
		return Controls.in(area(), Tree.class).get(0);
	}

	private Canvas chart() {
		return Controls.in(area(), Canvas.class).stream()
				.filter(canvas -> canvas.getClass().getSimpleName().equals("OverviewChart")).findFirst().orElseThrow();
	}

	private Composite area() {
		return (Composite) view.getAdapter(Control.class);
	}
}
