/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.ui.review.ReviewProjectWizard;
import org.lectern.workspace.FindingMarker;
import org.lectern.workspace.ReviewNature;
import org.lectern.workspace.ReviewProject;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.WizardDriver;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The wizard that makes a review, used through its controls. */
@ExtendWith(WorkbenchLog.class)
class ReviewProjectWizardTest {

	/** With Windows line ends and a byte that is no UTF-8, as somebody's old file may have. */
	private static final byte[] OLD_BIB = "@article{m\u00fcller,\r\n  title = {No author at all},\r\n}\r\n"
			.getBytes(StandardCharsets.ISO_8859_1);
	private static final String PROTOCOL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1" title="Mine"/>
			""";

	@TempDir
	Path outside;

	private IProject project;

	@BeforeEach
	void nameTheProject() throws Exception {
		ReviewFixture.setAutoBuilding(true);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("wizard");
	}

	@AfterEach
	void deleteProject() throws Exception {
		project.delete(true, true, null);
		Events.settle();
		ReviewFixture.setAutoBuilding(false);
	}

	@Test
	void isOfferedForNewProjects() throws Exception {
		var descriptor = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(ReviewProjectWizard.ID);
		assertTrue(Arrays.asList(descriptor.getTags()).contains("project"));
		assertTrue(descriptor.createWizard() instanceof ReviewProjectWizard);
	}

	@Test
	void startsAfreshWithAProtocolThatAsksEveryKindOfQuestion() throws Exception {
		try (WizardDriver wizard = open()) {
			name(wizard);
			wizard.finish();
			assertFalse(wizard.isOpen());
		}
		assertTrue(project.hasNature(ReviewNature.ID));
		assertTrue(project.getFile("papers/references.bib").exists());
		assertEquals("UTF-8", project.getDefaultCharset(false));
		ReviewCorpus review = ReviewProject.of(project).corpus(null);
		for (ReviewFile file : review.files()) {
			assertNull(file.failure(), file::path);
		}
		Protocol protocol = review.protocol();
		assertEquals("wizard", protocol.getTitle());
		assertEquals("biblatex", protocol.getCheckProfile().getBase());
		NoteForm form = protocol.getForms().get(0);
		assertEquals(EnumSet.allOf(QuestionKind.class),
				form.getQuestions().stream().map(Question::getKind).collect(Collectors.toSet()));
		for (Question question : form.getQuestions()) {
			boolean choice = EnumSet.of(QuestionKind.CHOICE, QuestionKind.MULTI_CHOICE).contains(question.getKind());
			assertEquals(choice, question.getOptions().size() > 1, question::getLabel);
		}
		assertEquals(List.of(), markers());
	}

	@Test
	void makesAFolderOutsideTheWorkspaceAReviewWithoutChangingItsFiles() throws Exception {
		Path bib = Files.write(outside.resolve("old.bib"), OLD_BIB);
		Path lib = Files.write(Files.createDirectory(outside.resolve("lib")).resolve("more.bib"), OLD_BIB);
		Files.writeString(outside.resolve("thesis.tex"), "\\cite{m}");
		var modified = Files.getLastModifiedTime(bib);
		try (WizardDriver wizard = open()) {
			name(wizard);
			locate(wizard);
			wizard.finish();
		}
		assertArrayEquals(OLD_BIB, Files.readAllBytes(bib));
		assertArrayEquals(OLD_BIB, Files.readAllBytes(lib));
		assertEquals(modified, Files.getLastModifiedTime(bib));
		assertEquals(Set.of(".project", "lib/more.bib", "old.bib", "review.protocol", "thesis.tex"), files());
		List<String> findings = markers();
		assertTrue(findings.stream().anyMatch(text -> text.contains("author")), findings::toString);
	}

	@Test
	void keepsTheProtocolAndTheNaturesOfAFolder() throws Exception {
		Files.write(outside.resolve("old.bib"), OLD_BIB);
		Files.writeString(outside.resolve("plan.protocol"), PROTOCOL);
		Files.writeString(outside.resolve(".project"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<projectDescription>
				  <name>wizard</name>
				  <comment>of long ago</comment>
				  <natures><nature>org.example.someNature</nature></natures>
				</projectDescription>
				""");
		try (WizardDriver wizard = open()) {
			name(wizard);
			locate(wizard);
			wizard.finish();
		}
		assertEquals(PROTOCOL, Files.readString(outside.resolve("plan.protocol")));
		assertFalse(Files.exists(outside.resolve("review.protocol")));
		assertEquals(Set.of("org.example.someNature", ReviewNature.ID),
				Set.of(project.getDescription().getNatureIds()));
		assertEquals("of long ago", project.getDescription().getComment());
	}

	@Test
	void writesNoProtocolWhenNoneIsWanted() throws Exception {
		try (WizardDriver wizard = open()) {
			name(wizard);
			wizard.click("Begin with a protocol and a note form");
			assertFalse(profiles(wizard).isEnabled());
			wizard.finish();
		}
		assertTrue(project.hasNature(ReviewNature.ID));
		assertFalse(project.getFile("review.protocol").exists());
	}

	@Test
	void checksThePapersAsTheChosenProfileSays() throws Exception {
		try (WizardDriver wizard = open()) {
			name(wizard);
			List<String> names = Arrays.stream(profiles(wizard).getItems()).map(item -> item.split(" ")[0]).toList();
			assertEquals(Profile.names(), names);
			profiles(wizard).select(names.indexOf("digest"));
			wizard.finish();
		}
		assertEquals("digest", ReviewProject.of(project).corpus(null).protocol().getCheckProfile().getBase());
	}

	@Test
	void takesNoNameThatIsTaken() throws Exception {
		project.create(null);
		try (WizardDriver wizard = open()) {
			name(wizard);
			assertFalse(wizard.page().isPageComplete());
			assertNotNull(wizard.page().getErrorMessage());
		}
	}

	private static WizardDriver open() {
		ReviewProjectWizard wizard = new ReviewProjectWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		return new WizardDriver(ReviewFixture.page().getWorkbenchWindow().getShell(), wizard);
	}

	private void name(WizardDriver wizard) {
		wizard.controls(Text.class).get(0).setText(project.getName());
	}

	private void locate(WizardDriver wizard) {
		wizard.click("Use default location");
		wizard.controls(Text.class).get(1).setText(outside.toString());
	}

	private static Combo profiles(WizardDriver wizard) {
		List<Combo> combos = wizard.controls(Combo.class);
		return combos.get(combos.size() - 1);
	}

	private Set<String> files() throws Exception {
		try (Stream<Path> walk = Files.walk(outside)) {
			return walk.filter(Files::isRegularFile).map(file -> outside.relativize(file).toString().replace('\\', '/'))
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private List<String> markers() throws Exception {
		return Arrays.stream(project.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE))
				.map(marker -> marker.getAttribute("message", "")).toList();
	}
}
