export const id = 65
export const ids = [65]
export const modules = {
	8103: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, {
			CHECKSUMS: () => CHECKSUMS,
			checksumOf: () => checksumOf,
			knownVersions: () => knownVersions
		})
		var _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3499)
		var _platform_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9836)
		const CHECKSUMS = {
			helm: {
				'4.2.4': {
					'darwin-amd64': '6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc',
					'darwin-arm64': 'd747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2',
					'linux-386': '45297aeac0c65173a89e8de832997f952ba5115c2db09b2e3f2c23a601e70583',
					'linux-amd64': 'c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3',
					'linux-arm': '894e901f7daaf9b458baad7b5c685bfeef49070d7d53f99687bd5846a6c13639',
					'linux-arm64': '564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1',
					'linux-loong64': 'faafbfecc1a06196e650c3ce0c74d5ac32cb1c0c0a855fa76e59dd100cb8d4c4',
					'linux-ppc64le': '5c00073e9d493de201384bb7eb19d60615bd7c39db52148473e8ce6da84bc70a',
					'linux-riscv64': 'd8532a3524ca842887b15ab794377dc9c8ced8f26264c84171b4b0aafff05411',
					'linux-s390x': '5396a35fca5fa46e5614140363f389ce66f96886c1b25f256d9e3028299422fa',
					'windows-amd64': 'e94d83a4706fd82078c98dade2079fa9d9680c1c2bfb93bfc304ee6bc2412a32',
					'windows-arm64': 'dbe8b49ea9877abe3d77354a792efb01920da9f65a492fcb8b4fce4e08bbae8f'
				},
				'4.1.4': {
					'darwin-amd64': 'abf09c8503ad1d8ef76d3737a058c3456a998aae5f5966fce4bb3031aeb1654e',
					'darwin-arm64': '7c2eca678e8001fa863cdf8cbf6ac1b3799f9404a89eb55c08260ef5732e658d',
					'linux-386': '3e9bcefb85293854367bea931d669bb742974bbd978b3960df921ed129ff40f9',
					'linux-amd64': '70b2c30a19da4db264dfd68c8a3664e05093a361cefd89572ffb36f8abfa3d09',
					'linux-arm': 'c4a7d37032379cc7e82c9c76487d1041b193c9a0fbb4b8f3790230899b830a4f',
					'linux-arm64': '13d03672be289045d2ff00e4e345d61de1c6f21c1257a45955a30e8ae036d8f1',
					'linux-ppc64le': '35a48f5db5c655b4471b37be75e76bfb2b23fc8a95d0fa2f0f344f0694336358',
					'linux-riscv64': '9d747ed5761a6a5c15aa7ad108b65aee917d8e33448690e83a6451b6a48748e6',
					'linux-s390x': 'c5653d0b3687f008dc48f80219906b574af3b623ddc114f92383327299ad935e',
					'windows-amd64': 'bd60f567f667631a2c9b698dfabe5e3cd52eaaf4264163c0a9cae566db8560e8',
					'windows-arm64': 'd0a651026da4a26b28bdfc3d455ce3dfacbc267182dc2225c2172b1dcc549643'
				},
				'3.21.4': {
					'darwin-amd64': '9173d05edf9592c6be1d0412ffafd935448dfc7a63c2bc732b8c67e55503e8a8',
					'darwin-arm64': '6e0bf5eb6daafc2b1ec34bb5ba04ef103f3afc16192fb19805c2924d7ea1033f',
					'linux-386': '71280742be811c7d9d6b4546125f185ba01c6fd967e47491766b0055a0570cf5',
					'linux-amd64': '61f88ab166748cb19604d7884cb100ae9ccb13804ddeb98e08af167eacbb6a14',
					'linux-arm': 'b02709eab565cfcee8acdb10c143daf05ab06d994baeb85e63976513367925a7',
					'linux-arm64': 'b54c04b4e0b2540bbdc08c17a121dab70e9a2ed0de5705528fec68a5fd3b85a7',
					'linux-ppc64le': 'ba4e4f440b6992f119160e3ceea29d80158546c9241748332ffa1cfdfbb0bd8f',
					'linux-riscv64': 'fef3ec7e1ddafe8927253ad79f2f8e3ac41f3f92328eb2c23bd4513b4421e5d9',
					'linux-s390x': '321de1ff6fe57a9a5eca6b56d78d6959babe295ec7aab49af1a0d2bcfc02dfc8',
					'windows-amd64': '268a7b98b313403055e4f31807aeaac529c90e1188acd7857ae3e960b0f67cce',
					'windows-arm64': 'e23545fff21ef04853a9540925dd73c4b9caaa24ee7fdd8482b1ee626a4eecc9'
				},
				'3.18.4': {
					'linux-amd64': 'f8180838c23d7c7d797b208861fecb591d9ce1690d8704ed1e4cb8e2add966c1',
					'linux-arm': '34ea88aef15fd822e839da262176a36e865bb9cfdb89b1f723811c0cc527f981',
					'linux-arm64': 'c0a45e67eef0c7416a8a8c9e9d5d2d30d70e4f4d3f7bea5de28241fffa8f3b89',
					'linux-ppc64le': 'dbd74c59e7710f26e058596723abbf73662b553e01f40dfb08508ffffaeb7b81'
				},
				'3.17.3': {
					'linux-amd64': 'ee88b3c851ae6466a3de507f7be73fe94d54cbf2987cbaa3d1a3832ea331f2cd',
					'linux-arm': '60d76d1e12d3e058a9e9a8209eff748a6fab5948028a1f0860f48e141243d33d',
					'linux-arm64': '7944e3defd386c76fd92d9e6fec5c2d65a323f6fadc19bfb5e704e3eee10348e',
					'linux-ppc64le': 'b821885a502b2fa159e3ef3afe9cde6e6c9876d4a623f18868829c3ee4a3c64c'
				},
				'3.16.4': {
					'linux-amd64': 'fc307327959aa38ed8f9f7e66d45492bb022a66c3e5da6063958254b9767d179',
					'linux-arm': '432e774d1087d3773737888d384c62477b399227662b42cbf0c32e95e6e72556',
					'linux-arm64': 'd3f8f15b3d9ec8c8678fbf3280c3e5902efabe5912e2f9fcf29107efbc8ead69',
					'linux-ppc64le': '0ba4375a6dcf6117a8e7729fbed36d9220f8ad98dbc7aabc16186f22917caead'
				}
			},
			kubectl: {
				'1.36.4': {
					'linux-amd64': '8b8f088da2dab964f853b38464033b1be15ede2839eca751482357c45abdd05a',
					'linux-arm': 'a2040179b1df0d2036c45bf03e5731a3709f39e3649f54615dc970cdc695fa36',
					'linux-arm64': '0ecf44450ee6063bf19dd166a103ee6df4a9034455c2abce626e6eea657d73fb',
					'linux-ppc64le': '5b88a500de9335314dd2634fa7d7a7ca19b19e9b4236f7343060c09fd5d54658'
				},
				'1.36.3': {
					'linux-amd64': 'ebbd080e7c2e275093b55915722043257eb24004363e20acb3c4d71919f88336',
					'linux-arm': '451f3f3805515f3055a4eca918bf89c9aea730bf1a7fc1f969715e5866b0b65b',
					'linux-arm64': '3d86f24401c41ae5a46ac50eef8865fe891d3647d324a0836f6c63757a126e62',
					'linux-ppc64le': 'aee56eaced85e2eab925e86c05e3c222c4611ce045073d110f930abd3da8b193'
				},
				'1.36.2': {
					'linux-amd64': '1e9045ec32bea85da43de85f0065358529ea7c7a152eca78154fba5b58c27d82',
					'linux-arm': 'ded590966255c7059b9f7aa9b1ee4a16ffba79b6c4e59c464f151442c46bb63c',
					'linux-arm64': 'c957eb8c4bea27a3bb35b269edd9082e27f027f7b76b20b5bf4afebc726c6d3e',
					'linux-ppc64le': '8afb5a81a3dbc7213c4bb36437fde5e3463758f0f18888568cd6cadcb9bdf981'
				},
				'1.36.1': {
					'linux-amd64': '629d3f410e09bf49b64ae7079f7f0bda1191efed311f7d37fdbab0ad5b0ec2b7',
					'linux-arm': '0f5f7530e6ac3b887e01c963b5eea477cc6f590ec5e3a4e23a5485e6d9227761',
					'linux-arm64': '59f7ee8e477fae658447607dc3c8790ac17a1b016c01c622c12070e969e2d4e7',
					'linux-ppc64le': 'b6acc7be1bfd5f9a10cd6b03b8e6c25a96c0f9a127efa31932752d3ffe97d909'
				},
				'1.36.0': {
					'linux-amd64': '123d8c8844f46b1244c547fffb3c17180c0c26dac9890589fe7e67763298748e',
					'linux-arm': 'bd1ab1f3d3cb7dec7c46799355e82717a6519fa83708752c2be88fe5c378681f',
					'linux-arm64': '9f9d9c44a7b5264515ac9da5991584e2395bd50662e651132337e7b4d0c56f8f',
					'linux-ppc64le': 'c0a8afcb7899202969000debabcf98013c902c42765537e96c52da0e31be3032'
				},
				'1.35.8': {
					'linux-amd64': '874d5e72dbb819f43cff16bcd1e4f8bac5b7f2361fe1e55049b0a6c676fb0cbf',
					'linux-arm': '8c96e2d02d8fb564525656a83079661cda6fab660c6ab467b7ea9a0cc311c288',
					'linux-arm64': 'cc749967b62f4422260bc9c0aa7a7c55f45175ae38cb8d95767b5d2b7e04c1fd',
					'linux-ppc64le': 'bf8736dc1158c51533e16c070330da570e6ed5a9f5a42b10f55dab4b748d3ef7'
				},
				'1.35.7': {
					'linux-amd64': '12e97f9d23a9f6cbb87b89becd6bd291e1a858a3379a4e11e2c822c4c1530052',
					'linux-arm': '151548c5097df802e05f1504e5da4f15e49d761f19641cdcfb1f1eec415e153a',
					'linux-arm64': '5103d45b8881434d417694057b8ccb5ae79fd310a5c5c13e403c5e62e15909be',
					'linux-ppc64le': 'd7a8cccd0bb6be2e7f56c341f019382084bed140c68940c277dcae8169c0b2fd'
				},
				'1.35.6': {
					'linux-amd64': '5d11e2ba01ea68ffd053f56e27738e2b4330013ee67f7e46c6da6c585d3c9926',
					'linux-arm': '3adce98ed018c49b4da73a890be55a50eec983151d5f933003ea5a43745608ca',
					'linux-arm64': 'c0f97f31c9ddc22d4951d543a1a7125a9af4b31e895ad4aa99899c4ba2a6ff0b',
					'linux-ppc64le': '20ad771389d7a27c24bd2bb2cdee89046bb56b209b9e1e13a176dcbf4df987f3'
				},
				'1.35.5': {
					'linux-amd64': '90f75ea6ecc9ea5633262e1c0b83a40560003b30fc94a04cb099404fcef0c224',
					'linux-arm': '7c3ad2c154975287027cbfaaeaeed83c2f5ec1d602e9b10646da204850d295df',
					'linux-arm64': 'ac69e06fd6860d69786692f5af1c3a1208ed54f8366a4d97ab15c172e99765ee',
					'linux-ppc64le': '152feec62929570afd0baf83aa4c75e0f1d7ef72aa643a2317a23c2763d6fcc0'
				},
				'1.35.4': {
					'linux-amd64': 'b529430df69a688fd61b64ad2299edb5fd71cb58be2a4779dba624c7d3510efd',
					'linux-arm': '44093efefd9f776b352f634cea6c4e8fcf4e78378ffda7f31db23072cef97864',
					'linux-arm64': '6a5a4cc4e396d7626a7a693a3044b51c75520f81db30fe6816c2554e53be336f',
					'linux-ppc64le': 'f342a732cd59cb390e1bbcae1262d07b5e700ff0e8447ced0ee2331ae6e39c70'
				},
				'1.35.3': {
					'linux-amd64': 'fd31c7d7129260e608f6faf92d5984c3267ad0b5ead3bced2fe125686e286ad6',
					'linux-arm': '9cec279039e5c95c79f939f7245d57cf3f65c799de8d76e68281479ace742f68',
					'linux-arm64': '6f0cd088a82dde5d5807122056069e2fac4ed447cc518efc055547ae46525f14',
					'linux-ppc64le': '71bbea965f06679407e3b394103c83104d730510cdb5e1d1826359d789eeef7c'
				},
				'1.35.2': {
					'linux-amd64': '924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277',
					'linux-arm': '02b6affb0da9837b88354e44a7a188cbe2ad522060c880c70eacd33f19944c35',
					'linux-arm64': 'cd859449f54ad2cb05b491c490c13bb836cdd0886ae013c0aed3dd67ff747467',
					'linux-ppc64le': '2101400af7fb53d326cee8d3411c9348e0735ac85d7059cd61514632181b8810'
				},
				'1.35.1': {
					'linux-amd64': '36e2f4ac66259232341dd7866952d64a958846470f6a9a6a813b9117bd965207',
					'linux-arm': 'dbe14e5b12184d72978b17b167aedc3f42f4a1faf249180025d6359eebcd983e',
					'linux-arm64': '706256e21a4e9192ee62d1a007ac0bfcff2b0b26e92cc7baad487a6a5d08ff82',
					'linux-ppc64le': 'bced44e491ce52cce11e2b4bd4bd9181f4f963ffe868438778d028d56485c5d9'
				},
				'1.35.0': {
					'linux-amd64': 'a2e984a18a0c063279d692533031c1eff93a262afcc0afdc517375432d060989',
					'linux-arm': 'dca28f6af03b31ca6043baa1da7332472c7a3df743606a758534b9ac3ed7ecce',
					'linux-arm64': '58f82f9fe796c375c5c4b8439850b0f3f4d401a52434052f2df46035a8789e25',
					'linux-ppc64le': '8989809d0ac771244dabe50ed742249ac60eeb6d385cd234ee151eb40b7c32c4'
				},
				'1.34.11': {
					'linux-amd64': '8efbb9435132a190920eb65a47a8c1ecf755ad85ab57a600c9bedbab460bb7a8',
					'linux-arm': '286c8eb3537ab7aadef8e09cc46776bf8f5328b86ef731e9d89facbc08b4e473',
					'linux-arm64': '5b045a4712674c88a56fd98eef4285689738b7fbe8735e1b9ee3509521af5cb4',
					'linux-ppc64le': '797d445374d1661e4585a142f878ac2d4cad838c143abc3e7d124c546d158333'
				},
				'1.34.10': {
					'linux-amd64': '95bd70842bd11a524d24acd5b68726899e3488e153e45e2b4ae846545beda050',
					'linux-arm': '765961cedd71bad65f3b8be36b821aeb23b0a43ff51c81ab137265183a4281ac',
					'linux-arm64': '52d3aeefea32fdfa3671ccd636be5da463ddfd0a2fc09d7bcbaedcff4c76cad5',
					'linux-ppc64le': '33a84b43fb16399fe390e4e991633167579a1b714c2f1eb4fe93e7c9e249325a'
				},
				'1.34.9': {
					'linux-amd64': '73bb6f5063caadae1e73a39de018d8ad21755984bea35358484db817859e7634',
					'linux-arm': 'df904c7b4e76148fb689da195ebe3d1dc068d0f6a75fb81a2769374add694b86',
					'linux-arm64': '63317b16a5264af47169b54dafd1878fed29031ebc8367960dd3b88484334e04',
					'linux-ppc64le': '7b72e163713b75e45cf7e28adffbc5f0bedfa2028bdc3560af24a2c225952dc4'
				},
				'1.34.8': {
					'linux-amd64': 'f6249132865c13abe3c9dd5038f5da65849cb86eee1608c001831504e481aa8c',
					'linux-arm': '3b55edd8e01af9b9d1cf566058fb421ea5fbbea001ec66d6e0f826e11d05ccea',
					'linux-arm64': '4c9fe1f717738950c638c38056130a8db5075e6413ae36d8687221a240cdf88b',
					'linux-ppc64le': 'a571c1cd7106696ee8ce9a88e1fccc291fef7e7e2973a5b4acefaeb14fad4645'
				},
				'1.34.7': {
					'linux-amd64': 'b46ecf2b80f76d5a7d58c296c2e11e42c85eaa1eb866ddbc1e91625f71c21000',
					'linux-arm': 'e016e26a114941a68777b521cc92f0c9fcd2a3bcba01045822450c04d9719bf4',
					'linux-arm64': '93d2113f1f38b5709f2955b7981fcd37d675c9aafda81702c202a63361b6093b',
					'linux-ppc64le': '0769c29f0f0f5d8e342e514c23ca5763d2843f93d7d9d6f1b1e4b3c267eefc6a'
				},
				'1.34.6': {
					'linux-amd64': '3166155b17198c0af34ff5a360bd4d9d58db98bafadc6f3c2a57ae560563cd6b',
					'linux-arm': '7dcec0e5d6cd49608e42988eb6485908ed0be7cdc4a9a874f916806f22cfcf01',
					'linux-arm64': 'a49a439f83f504e6bc051f516a8baf8d2220d74110f7f9bcaf25feac69e368d1',
					'linux-ppc64le': '21c68869ad4adce9ea9ad6f3a3adb031104331e1a5f442ab01a4b6851d6a6c0e'
				},
				'1.34.5': {
					'linux-amd64': '6a17dd8387783b3144a65535e38d02c351027e9718ea34a6c360476cb26d28bb',
					'linux-arm': 'a042713dd3911a46c2118d2df3967cfcee0e3cdf4e78865e1d427a67cf58e7ba',
					'linux-arm64': '2d433b53b99ea532f877df6fa5044286e3950d4933967ac3d99262760bc649fd',
					'linux-ppc64le': '22e5813388d20881c2225c86420cd2ff69ed7fc5e953842bb041d4842c38d7f7'
				},
				'1.34.4': {
					'linux-amd64': 'd50c359d95e0841eaad08ddc27c7be37cba8fdccfba5c8e2ded65e121ff112db',
					'linux-arm': '3a6e631bdbb79e633d23055dadc97b45f45d325105ddf40e696de2a324a254c0',
					'linux-arm64': '5b982c0644ab1e27780246b9085a5886651b4a7ed86243acbb2bacc1bea01dda',
					'linux-ppc64le': 'b083c39879483816f34d1f7e2e31e70ec48984fcc1753c79f4b846cfedbf41ac'
				},
				'1.34.3': {
					'linux-amd64': 'ab60ca5f0fd60c1eb81b52909e67060e3ba0bd27e55a8ac147cbc2172ff14212',
					'linux-arm': 'e0cf1eddede6abfd539e30ccbb4e50f65b2d6ff44b3bb9d9107ea8775a90a7e4',
					'linux-arm64': '46913a7aa0327f6cc2e1cc2775d53c4a2af5e52f7fd8dacbfbfd098e757f19e9',
					'linux-ppc64le': 'ae239b7f6f071e47014e1b5b20aa60626e06b32922a6b5054562ae2c5fa82c18'
				},
				'1.34.2': {
					'linux-amd64': '9591f3d75e1581f3f7392e6ad119aab2f28ae7d6c6e083dc5d22469667f27253',
					'linux-arm': '18e03c1c6ab1dbff6d2a648bf944213f627369d1daeea5b43a7890181ab33abf',
					'linux-arm64': '95df604e914941f3172a93fa8feeb1a1a50f4011dfbe0c01e01b660afc8f9b85',
					'linux-ppc64le': '49a985986a9add6c229c628bf2a83addebbdeeef40469fce2a54e51b6f1bb05b'
				},
				'1.34.1': {
					'linux-amd64': '7721f265e18709862655affba5343e85e1980639395d5754473dafaadcaa69e3',
					'linux-arm': 'ca6218ae8bf366bd8ccdcb440b756c67422a4e04936163845f74d8c056e786ee',
					'linux-arm64': '420e6110e3ba7ee5a3927b5af868d18df17aae36b720529ffa4e9e945aa95450',
					'linux-ppc64le': '45499f0728b4a3428400db289edb444609d41787061f09b66f18028c0a73652f'
				},
				'1.34.0': {
					'linux-amd64': 'cfda68cba5848bc3b6c6135ae2f20ba2c78de20059f68789c090166d6abc3e2c',
					'linux-arm': '69d2ce88274caf9d9117b359cc27656fb6f9dd6517c266cfd93c6513043968b8',
					'linux-arm64': '00b182d103a8a73da7a4d11e7526d0543dcf352f06cc63a1fde25ce9243f49a0',
					'linux-ppc64le': '1773805a0c128f4d267b2e11f4c74cac287e9a07fffaecc3f7af6df9c8aaf82c'
				}
			}
		}
		function checksumOf(name, version, platform) {
			return (0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(
				(0, _lib_own_ts__WEBPACK_IMPORTED_MODULE_1__.Z)(CHECKSUMS[name], version) ?? {},
				(0, _platform_ts__WEBPACK_IMPORTED_MODULE_0__.N)(platform)
			)
		}
		function knownVersions(name) {
			return Object.keys(CHECKSUMS[name])
		}
	}
}
