/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.identifiers;

import org.junit.jupiter.api.Test;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;

/** The forms of DOIs, and what they tell about a paper. */
@SuppressWarnings("nls")
class DoiChecksTest {

	@Test
	void syntax() {
		new EntryCase("doi-syntax").flags("doi = {S0140-6736(20)30183-5}", "S0140-6736(20)30183-5")
				.flags("doi = {10.12/182}", "10.12/182").flags("doi = {10.1000}", "10.1000")
				.flags("doi = {10.1000/182 10.1000/183}", "10.1000/182 10.1000/183")
				.flags("doi = {https://doi.org/10.1145.62523}", "https://doi.org/10.1145.62523")
				.flags("doi = {https://example.org/paper}", "https://example.org/paper")
				.flags("doi = {10.1000/{182}", "10.1000/{182}")
				.passes("doi = {10/fg6rf9}", "doi = {https://doi.org/fg6rf9}", "doi = {10.1000/182}", "doi = {}", "doi = { }",
						"doi = {????}", "doi = {10.1000.10/123456}",
						"doi = {10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O}",
						"doi = {10.1016/0004-3702(90)90060-D}", "doi = { 10.1000/182\n}", "doi = {10.1000/caf\u00e9}",
						"doi = {doi:10.1000/a\\_b.}", "doi = {http://dx.doi.org/10.1000/182}", "DOI = \"10.1000/182\"",
						"doi = {\\url{https://doi.org/10.1000/182}}");
	}

	@Test
	void address() {
		new EntryCase("doi-as-url").flags("doi = {https://doi.org/10.1000/182}", "https://doi.org/")
				.corrects("doi = {https://doi.org/10.1000/182}", "10.1000/182")
				.corrects("doi = {http://dx.doi.org/10.1000/182}", "10.1000/182")
				.corrects("doi = {HTTP://DX.DOI.ORG/10.1000/182}", "10.1000/182")
				.corrects("doi = {doi.org/10.1000/182}", "10.1000/182")
				.corrects("doi = {https://doi-org.proxy.example.edu/10.1000/182}", "10.1000/182")
				.corrects("doi = {https://doi.org.proxy.example.edu/10.1000/182}", "10.1000/182")
				.corrects("doi = {https://doi.org/10.1002%2F%28SICI%291}", "10.1002/(SICI)1")
				.corrects("doi = {https://doi.org/10.1000/a%zz}", "10.1000/a%zz")
				.passes("doi = {10.1000/182}", "doi = {https://example.org/doi/10.1000/182}", "doi = {}",
						"url = {https://doi.org/10.1000/182}");
	}

	@Test
	void wrapping() {
		new EntryCase("doi-form").flags("doi = {doi:10.1000/182}", "doi:").flags("doi = {10.1000/182.}", ".")
				.corrects("doi = {DOI: 10.1000/182}", "10.1000/182").corrects("doi = {DOI 10.1000/182}", "10.1000/182")
				.corrects("doi = {doi: doi:10.1000/182}", "10.1000/182")
				.corrects("doi = {urn:doi:10.1000/182}", "10.1000/182")
				.corrects("doi = {{10.1000/182}}", "10.1000/182").corrects("doi = {<10.1000/182>}", "10.1000/182")
				.corrects("doi = {\\url{10.1000/182}}", "10.1000/182")
				.corrects("doi = {\\doi{10.1000/182}}", "10.1000/182")
				.corrects("doi = {10.1016/S0140-6736(20)30183-5 [doi]}", "10.1016/S0140-6736(20)30183-5")
				.corrects("doi = {10.1000/182;,}", "10.1000/182").corrects("doi = {doi:10.1000/a\\_b}", "10.1000/a\\_b")
				.passes("doi = {10.1000/182}", "doi = {10.1000/a(b)}", "doi = {[10.1000/182}", "doi = {doi:}",
						"doi = {https://doi.org/10.1000/182}", "doi = {...}", "note = {doi:10.1000/182}");
	}

	@Test
	void escapes() {
		new EntryCase("doi-escaped").flags("doi = {10.1007/a\\_7}", "\\")
				.corrects("doi = {10.1007/a\\_b\\_7}", "10.1007/a_b_7").corrects("doi = {10.1007/a{\\_}7}", "10.1007/a_7")
				.corrects("doi = {10.1002/8$<$693::AID$>$3}", "10.1002/8<693::AID>3")
				.corrects("doi = {10.1002/8{\\textless}693\\textgreater{}3}", "10.1002/8<693>3")
				.corrects("doi = {10.1002/8\\textless 693{\\textgreater{}}3}", "10.1002/8<693>3")
				.corrects("doi = {https://doi.org/10.1007/a\\_7}", "https://doi.org/10.1007/a_7")
				.passes("doi = {10.1007/a_7}", "doi = {10.1007/a$b}", "doi = {10.1007/{\\'e}}");
		TestReview.of("a.bib", "@article{k, doi = {10.1007/a\\_7}}").under(Profile.BIBTEX)
				.assertFindings("doi-escaped");
	}

	@Test
	void addressInUrl() {
		new EntryCase("doi-in-url").flags("url = {https://doi.org/10.1000/182}", "10.1000/182")
				.passes("url = {https://doi.org/10.1000/182}, doi = {10.1000/182}", "url = {https://example.org}",
						"url = {https://doi.org/}");
	}

	@Test
	void mismatchOfAddress() {
		new EntryCase("doi-url-mismatch")
				.flags("doi = {10.1000/182}, url = {https://doi.org/10.1000/183}", "10.1000/183")
				.flags("doi = {https://doi.org/10.1000/182}, url = {http://dx.doi.org/10.1000/abc}", "10.1000/abc")
				.passes("doi = {10.1000/ABC}, url = {https://doi.org/10.1000/abc}",
						"doi = {10.1000/a_b}, url = {https://doi.org/10.1000/a\\_b}",
						"doi = {10.1000/182}, url = {https://doi.org/10.1000/182?nosfx=y}",
						"doi = {10.1000/182}, url = {https://doi.org/10.5281/zenodo.1}",
						"doi = {10.1000/182}, url = {https://example.org/10.1000/183}", "url = {https://doi.org/10.1000/183}");
	}

	@Test
	void mismatchOfEprint() {
		new EntryCase("doi-eprint-mismatch")
				.flags("doi = {10.48550/arXiv.2001.01234}, eprint = {2001.01243}, eprinttype = {arXiv}", "2001.01234")
				.passes("doi = {10.48550/ARXIV.2001.01234}, eprint = {2001.01234v3}, archiveprefix = {arXiv}",
						"doi = {10.48550/arXiv.math/0309136}, eprint = {math.GT/0309136}, eprinttype = {arxiv}",
						"doi = {10.48550/arXiv.2001.01234}, eprint = {31986264}, eprinttype = {pubmed}",
						"doi = {10.48550/arXiv.2001.01234}");
	}

	@Test
	void year() {
		new EntryCase("doi-year").flags("year = 2019, doi = {10.1101/2020.02.14.949123}", "10.1101/2020.02.14.949123")
				.flags("year = 2010, doi = {10.1016/j.artint.2019.03.001}", "10.1016/j.artint.2019.03.001")
				.flags("year = 2005, doi = {10.1016/S0140-6736(20)30183-5}", "10.1016/S0140-6736(20)30183-5")
				.flags("year = 2005, doi = {10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O}",
						"10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O")
				.flags("date = {2015-06}, doi = {10.18653/v1/N19-1423}", "10.18653/v1/N19-1423")
				.flags("year = 2012, doi = {10.1109/CVPR.2016.90}", "10.1109/CVPR.2016.90")
				.flags("year = 2024, doi = {10.1038/s41586-020-2649-2}", "10.1038/s41586-020-2649-2")
				.passes("year = 1982, doi = {10.1016/S0049-237X(09)70189-2}", "year = 2020, doi = {10.1101/2020.02.14.949123}",
						"year = 2020, doi = {10.1016/j.artint.2019.03.001}",
						"year = 2019, doi = {10.1016/j.artint.2020.01.001}", "year = 1990, doi = {10.1016/0004-3702(90)90060-D}",
						"year = 2000, doi = {10.1016/S0004-3702(99)00123-4}", "year = 1969, doi = {10.1016/S0022-0000(69)80033-2}",
						"year = 2019, doi = {10.18653/v1/N19-1423}", "year = 2016, doi = {10.1109/CVPR.2016.90}",
						"year = 2021, doi = {10.1109/TPAMI.2019.2913372}", "year = 2010, doi = {10.1145/1989.2000}",
						"year = 2010, doi = {10.1016/j.foo.9999.01.001}", "doi = {10.1109/CVPR.2016.90}",
						"year = {in press}, doi = {10.1109/CVPR.2016.90}");
	}

	@Test
	void preprintOfAnArticle() {
		new EntryCase("doi-preprint")
				.flags("journal = {Nature}, volume = 3, doi = {10.48550/arXiv.2001.01234}", "10.48550/arXiv.2001.01234")
				.flags("journal = {Nature}, volume = 3, doi = {10.1101/2020.02.14.949123}", "10.1101/2020.02.14.949123")
				.passes("journal = {CoRR}, volume = {abs/2001.01234}, doi = {10.48550/arXiv.2001.01234}",
						"journal = {SSRN Electronic Journal}, volume = 1, doi = {10.2139/ssrn.123}",
						"journal = {Nature}, doi = {10.48550/arXiv.2001.01234}",
						"journal = {Genome Research}, volume = 30, doi = {10.1101/gr.123456.120}");
	}

	@Test
	void numbersInTheDoi() {
		new EntryCase("doi-number-mismatch")
				.flags("doi = {10.1007/978-3-319-06425-3_2}, isbn = {0-306-40615-2}", "10.1007/978-3-319-06425-3_2")
				.flags("doi = {10.1016/S0140-6736(20)30183-5}, issn = {0028-0836 (print), 1476-4687 (online)}",
						"10.1016/S0140-6736(20)30183-5")
				.passes("doi = {10.1007/978-3-319-06425-3_2}, isbn = {978-3-319-06424-6}",
						"doi = {10.1007/978-3-319-06425-3_2}, isbn = {0-306-40615-2, 978-3-319-06424-6}",
						"doi = {10.1007/978-3-319-06425-3_2}, isbn = {????}",
						"doi = {10.1016/S0140-6736(20)30183-5}, issn = {0140-6736, 1474-547X}",
						"doi = {10.1016/S0140-6736(20)30183-5}, issn = {1474-547X}");
	}
}
